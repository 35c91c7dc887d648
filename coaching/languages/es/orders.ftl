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
which-inside-amount = Ya tengo { $what }. Estas { $n }, ¿ya están contadas ahí?
button-inside-same = Ya está contado
inside-neither = De acuerdo, no apunto nada: todo queda como estaba.
button-inside-now = No: ahora son { $n }
inside-same = De acuerdo: ya estaba contado, y tu total queda como estaba.
rounded-same = De ese día ya tengo { $what }, la cifra exacta. La redondeada dice lo mismo: no cambio nada.
rounded-other = De ese día tenía { $what }. Vale la nueva, que es redondeada.
same-day-sum = Las { $known } que ya tenía y { $more } más.
which-inside-larger = Ya tengo { $what }. ¿Estas { $n } son todas, o van aparte?
button-inside-all = Son { $n } en total
button-inside-more = Van aparte: { $n }
sold-sum = { $time ->
    [all] Ventas que me has contado, en total: <b>{ $n }</b>
    [day] Ventas que me contaste, { $first }: <b>{ $n }</b>
   *[days] Ventas que me contaste, del { $first } al { $last }: <b>{ $n }</b>
}
sold-part = • { $what }
sold-more = … y { $n } más: /history ventas
sold-none = { $time ->
    [all] Todavía no me has contado ninguna venta. Dímelo así: «vendí 4 tartas».
    [day] De ese día ({ $first }) no me contaste ventas. No es un cero: no lo sé.
   *[days] Del { $first } al { $last } no me contaste ventas. No es un cero: no lo sé.
}
sold-around = Además tengo { $what }: no sé cuántas son de esos días.
sold-latest = Lo último: { $what }
moved-day = Cambio la fecha: { $first } → { $last }.
echo-change-beside = El { $net } que me cuentas no lo sumo: queda dentro del total. Entre tus dos totales hay { $counted }.
messages-answered = { $n ->
    [one] 1 mensaje contestado: bien. No lo apunto
   *[other] { $n } mensajes contestados: bien. No los apunto
}; llevo los mensajes que te llegan («12 mensajes») y los comentarios que respondes («respondí 3 de 10 comentarios»).
answers-owed = { $n } por contestar: no lo apunto como cifra nueva. Empieza por quien pregunta; después dime cuántos respondiste («respondí 3 de 10 comentarios»).
doubt-left = Lo de { $what } lo dejo sin apuntar; si quieres, dímelo otra vez.
nobody-but = Pero de esos días me contaste { $n ->
    [one] 1 comentario ({ $names })
   *[other] { $n } comentarios ({ $names })
}. Si el cero es de otra cosa, deshazlo.
which-again = De ese día ya tengo { $what }. ¿Son { $n } más o los mismos?
button-more = Son más
button-same = Los mismos
again-same = De acuerdo, queda como estaba.
order-still-paused = Por ahora los resúmenes siguen en pausa.
order-until-unclear = No he entendido hasta cuándo, así que siguen en pausa hasta que me digas «reanuda». También puedes escribir «pausa hasta el 3 de marzo».
order-no-goal = No tienes ninguna meta, y está bien así. Con /goal puedes poner una cuando quieras.
paused-until = Resúmenes en pausa hasta el { $day }. Después vuelven solos: cada { $weekday }, { $time } h. Puedes seguir mandándome números y preguntas.
settings-summary-until = Resumen: en pausa hasta el { $day }; después, cada { $weekday }, { $time } h
