## Lo que pasó alrededor de la cuenta, dicho de vuelta

echo-event-last-week = Apuntado: { $event } (la semana pasada).
echo-event-this-week = Apuntado: { $event } (esta semana).
echo-event-year = Apuntado: { $event } (en { $year }).
echo-event-span = Apuntado: { $event } (entre el { $first } y el { $last }).
echo-note = Apuntado: «{ $note }» ({ day-name }).
echo-note-last-week = Apuntado: «{ $note }» (la semana pasada).
echo-note-this-week = Apuntado: «{ $note }» (esta semana).
echo-note-year = Apuntado: «{ $note }» (en { $year }).
echo-note-span = Apuntado: «{ $note }» (entre el { $first } y el { $last }).
echo-pause = Apuntado: pausa ({ since-day }).
echo-pause-today = Apuntado: pausa, por ahora { since-day }. Si empezó antes, dímelo con «Corregir»: «desde el 3 de noviembre».
echo-pause-span = Apuntado: pausa (del { $first } al { $last }).
echo-pause-over = Apuntado: vuelves a publicar ({ day-name }).
fix-happened = No sé qué cambiar con eso. Puedes decirme otro día («fue el lunes») o escribirlo de nuevo entero.
echo-posts-one = • «{ $topic }» ({ day-name })
listed-on = «{ $topic }» ({ day-name }) → { $what }
