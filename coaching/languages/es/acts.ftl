### Lo que hace la gente alrededor: contado, pegado, y leído como señales de vida. De nadie se sabe el género.

## Dicho de vuelta

acts-noted = <b>Apuntado:</b>
acts-noted-on = <b>Apuntado</b> ({ day-name }):
acts-person = • <b>{ $name }</b>: { $did }
acts-more = … y { $n } personas más ({ $acts } gestos).
acts-of = lo de { $names }
acts-names-more = { $names } y { $n } más
acts-met = { $n ->
    [one] { $names } entra en tu lista: /people
   *[other] { $names } entran en tu lista: /people
}
acts-unsure = De { $names } no sé qué { $n ->
    [one] hizo
   *[other] hicieron
} exactamente, y no he apuntado nada. Escríbemelo así: «Ana comentó 3 veces y respondió a Luis».
acts-unkept = Eso es de { $names }, no de tu cuenta: de cada persona apunto comentarios, respuestas, compartidos, menciones y a quién trae. No he apuntado nada.
acts-unnamed = ¿Quién fue? Escríbeme solo su nombre y lo apunto. De momento no he apuntado nada.
did-comment = { $n ->
    [one] comentó
   *[other] comentó { $n } veces
}
did-question = { $n ->
    [one] preguntó
   *[other] preguntó { $n } veces
}
did-complaint = { $n ->
    [one] se quejó
   *[other] se quejó { $n } veces
}
did-reply = { $n ->
    [one] respondió a otra persona
   *[other] respondió a otros { $n } veces
}
did-reply-to = { $n ->
    [one] respondió a { $to }
   *[other] respondió a { $to } { $n } veces
}
did-share = { $n ->
    [one] compartió lo tuyo
   *[other] compartió lo tuyo { $n } veces
}
did-mention = { $n ->
    [one] te mencionó
   *[other] te mencionó { $n } veces
}
did-brings = { $n ->
    [one] trajo a 1 persona
   *[other] trajo a { $n } personas
}
did-brings-to = trajo a { $to }
did-answered = { $n ->
    [one] le respondiste
   *[other] le respondiste { $n } veces
}

## Un hilo pegado

acts-thread = Leo un hilo con { $n ->
    [one] 1 comentario
   *[other] { $n } comentarios
} de { $people } personas.
acts-mine = Tú eres { $name }: de ese nombre no apunto comentarios.
acts-mine-forgot = Olvidado: { $name } no eres tú. Si lo pegas otra vez, te vuelvo a preguntar.
button-acts-not-me = No soy { $name }
acts-unread = No entendí de quién { $n ->
    [one] es 1 comentario, así que no lo apunto.
   *[other] son { $n } comentarios, así que no los apunto.
}
acts-whose = ¿Con qué nombre sales tú? Así no te cuento como si fueras otra persona. Hasta que lo digas no apunto nada.
button-acts-nobody = No salgo
button-acts-drop = No apuntar nada
acts-dropped = Vale: no he apuntado nada.
acts-still-wait = Todavía espera tu respuesta: { $names }.
acts-nobody-waits = No tengo apuntado a nadie que espere tu respuesta.
acts-nobody-told = Aún no me has contado quién comenta. Cuéntamelo así: «Ana comentó», o pega aquí el hilo.
acts-once-only = Me contaste comentarios de { $names }; en dos semanas distintas, todavía de nadie.
acts-quiet-needs = Para decirlo necesito que me cuentes tu gente más semanas seguidas: lo que nadie me cuenta no es un silencio.
acts-quiet = { $n ->
    [0] De quienes volvían, no falta nadie.
    [one] Volvía y no aparece en las últimas cuatro semanas: { $names }. Puede ser la vida: callar no es nada malo.
   *[other] Volvían y no aparecen en las últimas cuatro semanas: { $names }. Puede ser la vida: callar no es nada malo.
}
lights-grown = Tu audiencia pasó de { $before } ({ $day }) a { $now }, y { $n ->
    [one] vuelve a comentar 1 persona
   *[other] vuelven a comentar { $n } personas
}. Que comenten siempre las mismas es lo habitual; más audiencia todavía no es más comunidad.
acts-private = Leo un chat privado ({ $names }). Los mensajes privados no son comentarios, así que no apunté nada. Si quieres, dime cuántos fueron: «3 mensajes».
acts-nothing = Ahí solo sales tú, así que no hay nada que apuntar.
acts-again = Hoy ya tengo apuntado eso mismo de { $names }. ¿Es otra vez?
acts-again-some = De { $of } gestos, { $n } ya los tenía apuntados. ¿Qué hago?
button-acts-new = Solo lo nuevo ({ $n })
button-acts-all = Apuntarlo todo
acts-step-owed = cuando abras la app hoy, responde a { $names } antes de mirar los números.

## Señales de vida

button-people-signs = Señales de vida
lights-title = <b>Señales de vida</b> (últimos 7 días)
lights-usual = <b>Señales de vida</b>: últimos 7 días, frente a { $n } semanas tuyas{ $untold }
lights-untold = { " " }({ $n ->
    [one] 1 semana sin contar no es un cero
   *[other] { $n } semanas sin contar no son ceros
})
lights-sign = { $light } { $name }: { $n } · { $how }{ $chance } (suele ser { NUMBER($usual, maximumFractionDigits: 1) })
lights-among = { $light } { $name }: { $n } de { $of }, { $percent } % · { $how }{ $chance } (suele ser { $usual } %)
lights-on = como siempre o más
lights-dim = menos que otras veces
lights-out = nada esta semana
lights-chance = , quizá por azar
light-on = ●
light-dim = ◐
light-out = ○
sign-value = Te comparten y traen gente
sign-talk = Te comentan
sign-among = Se responden entre sí
sign-ask = Preguntan
sign-complain = Se quejan
lights-needs-names = De personas por su nombre, aún no me has contado bastante para leer las señales de vida.
lights-needs-week = De esta semana no me has contado nada de tu gente. No es un cero: no lo sé.
lights-needs-comments = En cuatro semanas me has contado { $n ->
    [0] 0 comentarios
    [one] 1 comentario
   *[other] { $n } comentarios
}. Con { $needed } se puede decir algo.
lights-needs-weeks = { $n ->
    [0] Es la primera semana que me cuentas.
    [one] Antes de esta semana me has contado 1.
   *[other] Antes de esta semana me has contado { $n }.
} Con { $needed } sabré qué es lo normal en tu comunidad.
lights-returned = { $n ->
    [one] Vuelve, en 2 de las 4 últimas semanas o más, 1 persona: { $names }.
   *[other] Vuelven, en 2 de las 4 últimas semanas o más, { $n } personas: { $names }.
}
lights-replied = Respondiste { $replied } de { $comments } comentarios en 7 días.
lights-owed = { $n ->
    [one] Espera tu respuesta { $names }.
   *[other] Esperan tu respuesta { $names }.
}
lights-owed-unknown = { $n ->
    [one] Escribió { $names }
   *[other] Escribieron { $names }
}; no sé si ya contestaste. Si lo hiciste, dímelo: «le respondí a …».
lights-brief = Señales: te comparten { $value } · te comentan { $talk } · se responden { $among } · preguntan { $ask } · se quejan { $complain }
lights-step-all = respondiste { $replied } de { $comments }: cuando abras la app, contesta a quienes faltan en 24 horas.
lights-step-among = cuando publiques esta semana, haz una pregunta que se puedan contestar entre sí («¿quién lo ha probado?»).
lights-step-value = cuando publiques esta semana, haz algo que alguien quiera mandar a una amistad.
lights-step-ask = cuando publiques esta semana, termina con «¿qué os gustaría saber?».
lights-step-talk = cuando publiques esta semana, pregunta algo que se conteste con una palabra.
lights-step-tell = cuando mires tus comentarios, cuéntamelos: «Ana comentó y respondió a Luis», o pega aquí el hilo.
finding-audience_not_community-returning = Tu audiencia creció (de { $before } a { $now }), pero las personas que vuelven no son más que antes ({ $again } en cuatro semanas; antes, { $again_before }). Más audiencia todavía no es más comunidad.
