## Quello che è successo intorno al profilo, ripetuto

echo-event-last-week = Segnato: { $event } (la settimana scorsa).
echo-event-this-week = Segnato: { $event } (questa settimana).
echo-event-year = Segnato: { $event } (nel { $year }).
echo-event-span = Segnato: { $event } (tra { $first } e { $last }).
echo-note = Segnato: «{ $note }» ({ day-name }).
echo-note-last-week = Segnato: «{ $note }» (la settimana scorsa).
echo-note-this-week = Segnato: «{ $note }» (questa settimana).
echo-note-year = Segnato: «{ $note }» (nel { $year }).
echo-note-span = Segnato: «{ $note }» (tra { $first } e { $last }).
echo-pause = Segnato: pausa ({ since-day }).
echo-pause-today = Segnato: pausa, per ora { since-day }. Se è iniziata prima, dimmelo con «Correggi»: «dal 3 novembre».
echo-pause-span = Segnato: pausa ({ $first } – { $last }).
echo-pause-over = Segnato: hai ripreso a pubblicare ({ day-name }).
fix-happened = Non so che cosa cambiare. Puoi dirmi un altro giorno («era lunedì») o riscriverlo per intero.
echo-posts-one = • «{ $topic }» ({ day-name })
listed-on = «{ $topic }» ({ day-name }) → { $what }
