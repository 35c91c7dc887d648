### Lo que Faro contesta a una orden escrita con palabras.

order-deleted = Borrado: { $what }.
order-all = Borrar todo ({ $n })
order-which = Hay varias cosas así. ¿Cuál borro?
order-more = Son { $n } en total; estas son las últimas.
order-none = No encuentro nada así apuntado. En /history están tus números.
order-nothing = No hay nada apuntado que deshacer.
order-nothing-back = No hay nada que poner de nuevo.
order-taken-back = Hecho, todo queda como antes.
order-wrong = Lo último que apunté: { $what }. Si está mal, quítalo y cuéntamelo otra vez.
order-same = Ya lo tengo así: { $what }.
order-which-right = ¿Cuál de ellos es { $n }?
ask-half = ¿Es a las { $first } de la mañana o a las { $second }?
which-inside = De hoy ya tengo { $count } seguidores{ $where }. ¿Ese { $change } ya está contado ahí?
button-inside-same = Ya está contado
button-inside-now = No: ahora son { $n }
inside-same = De acuerdo: ya estaba contado, y tu total queda como estaba.
which-again = De ese día ya tengo { $what }. ¿Son { $n } más o los mismos?
button-more = Son más
button-same = Los mismos
again-same = De acuerdo, queda como estaba.
order-still-paused = Por ahora los resúmenes siguen en pausa.
order-until-unclear = No he entendido hasta cuándo, así que siguen en pausa hasta que me digas «reanuda». También puedes escribir «pausa hasta el 3 de marzo».
order-no-goal = No tienes ninguna meta, y está bien así. Con /goal puedes poner una cuando quieras.
paused-until = Resúmenes en pausa hasta el { $day }. Después vuelven solos: cada { $weekday }, { $time } h. Puedes seguir mandándome números y preguntas.
settings-summary-until = Resumen: en pausa hasta el { $day }; después, cada { $weekday }, { $time } h
