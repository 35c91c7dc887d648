### La gente alrededor de una cuenta. De nadie sabemos el género: las frases no lo suponen.

## /people

people-what = <b>Tu gente.</b> Quién se mueve alrededor de tu cuenta: a quién agradecer, a quién seguir y a quién mirar con calma.
people-how = Escribe un nombre («Ana») y te hago tres preguntas; o cuéntamelo: «Ana: trajo 5, compartió 9, responde a otros 8, 7 semanas» (de las últimas 8). También lo de hoy: «Ana comentó y trajo a su prima», o un hilo de comentarios pegado.
people-list = ¿Seguir su cuenta? Con lo que me contaste:
people-row = • { $name }: { $verdict }
people-more = … y { $n } más.
button-people-before = ← Anteriores
button-people-further = Siguientes →
people-known = De <b>{ $name }</b> me contaste: { $facts }.
people-bare = De <b>{ $name }</b> solo tengo el nombre. Cuéntame qué hizo («{ $name } comentó») y lo guardo.
people-unknown = De { $names } no tengo nada apuntado.
people-hub-comments = { $n ->
    [one] { $names } te comenta; quién comparte o trae gente aún no lo sé. Cuéntamelo así: «{ $first } compartió mi reel», «{ $first } trajo a su prima».
   *[other] { $names } te comentan; quién comparte o trae gente aún no lo sé. Cuéntamelo así: «{ $first } compartió mi reel», «{ $first } trajo a su prima».
}
people-left = Apuntado: ya no sigues a { $names }.
people-left-unknown = No tenía apuntado que siguieras a { $names }, así que no cambia nada.
acts-none-waits = No tengo apuntado a nadie que espere tu respuesta.
people-thanked = Qué bien: un gracias por su nombre es de lo que más une. Si me dices a quién («di las gracias a Ana»), lo apunto.
people-thanked-noted = Un gracias por su nombre vale como respuesta: así queda apuntado.
button-people-named = Sí, es su nombre
people-which = ¿A quién quito?
people-undone = Deshecho: { $names }. Queda como estaba antes.
people-hub-none = Todavía no sé qué hace cada persona por tu cuenta. Escríbemelo así: «Ana: trajo 5, compartió 9, responde a otros 8, 7 semanas».
button-people-hub = ¿Quién me ayuda más?
button-people-review = Revisar a quién sigo
button-people-remove = Quitar a alguien
button-people-drop = Quitar a { $name }
button-people-again = Preguntar de nuevo
button-people-list = Ver mi gente
ask-contact-target = ¿<b>{ $name }</b> es de tu público?
ask-contact-target-known = ¿<b>{ $name }</b> es de tu público? Me dijiste: «{ $target }».
ask-contact-value = <b>{ $name }</b>: ¿te aporta algo? Ideas, apoyo, clientes…
ask-contact-tone = ¿Cómo suele escribirte <b>{ $name }</b>?
ask-contact-close = ¿Qué es <b>{ $name }</b> para ti? La queja de un cliente no es lo mismo que criticar por criticar.
contact-yes = Sí
contact-no = No
contact-unknown = No lo sé
contact-none = Nada de eso
contact-added = Apuntado: <b>{ $name }</b>.
contact-told = Apuntado: <b>{ $name }</b> ({ $facts }).
contact-told-more = Apuntadas { $n } personas más.
contact-unclear = No supe leer «{ $words }», así que eso no lo apunté.
contact-doubt = No sé si «{ $name }» es el nombre de alguien, así que no lo guardé. Escríbeme solo el nombre («Ana») o «Ana: trajo 5».
contact-whose = ¿«{ $name }» es alguien de tu gente? Entonces escríbelo así: «{ $name } comentó 3 veces». Si es una publicación o una cifra tuya, dímelo sin el nombre. De momento no he apuntado nada.
people-block = Yo no puedo bloquear ni silenciar a nadie: eso se hace en la red, en su perfil. Bloquear a quien insulta está bien; tus resúmenes siguen igual.
people-away = Yo no toco tu cuenta: dejar de seguir a alguien lo haces tú, en la app y sin explicaciones. Si lo haces, dímelo («dejé de seguir a @luz») y lo apunto. Si es que critica, antes puedes contestar una vez con calma.
people-size = Cuántos seguidores tenga alguien no cambia el orden: miro lo que hace por tu cuenta, no su tamaño.
contact-unread = Ahí no veo ningún nombre, y no he apuntado nada. Escríbeme solo el nombre («Ana») o «Ana: trajo 5, compartió 9».
contact-full = Ya guardo { $n } personas, que es lo máximo: quita a alguien antes de añadir más.
contact-removed = Quité a <b>{ $name }</b> y olvidé lo que me contaste. Hoy todavía lo puedes deshacer; mañana ya no lo guardo.
contact-choose = Toca una respuesta, o escribe «no lo sé» o «no». Después seguimos con otra persona.
contact-of-whom = ¿De quién hablas? Escríbelo con su nombre: «{ $name } es cliente».
contact-next = ¿Alguien más? Escribe otro nombre, o /people para ver la lista.
told-people_brought = trajo { $n }
told-shares = compartió { $n }
told-mentions = mencionó { $n }
told-replies_to_others = respondió a otros { $n }
told-weeks_active = { $n } de las últimas 8 semanas
told-interactions = te escribió { $n ->
    [one] 1 vez
   *[other] { $n } veces
}
told-comments = { $n ->
    [one] 1 comentario
   *[other] { $n } comentarios
}
told-constructive = { $n ->
    [one] 1 comentario útil
   *[other] { $n } comentarios útiles
}
told-critical = { $n ->
    [one] 1 crítica
   *[other] { $n } críticas
}
told-followers = { $n ->
    [one] 1 seguidor
   *[other] { $n } seguidores
}, que aquí no cuentan
told-topics = temas: { $topics }
told-relation-client = es cliente
told-relation-family = es de la familia
told-relation-supplier = te provee
told-relation-mentor = te enseña el oficio
told-relation-friend = es una amistad
told-relation-famous = es una cuenta famosa
told-relation-follower = te sigue en silencio
told-relation-other = no es cliente ni familia
told-tone-constructive = escribe de forma constructiva
told-tone-mixed = escribe de todo un poco
told-tone-only_critic = solo critica, 3 veces o más
told-tone-nothing = aún no ha hecho nada
told-target = es de tu público
told-target-no = no es de tu público
told-adds_value = te aporta
told-adds_value-no = no te aporta
tone-constructive = De forma constructiva
tone-mixed = De todo un poco
tone-only_critic = Solo critica, 3 veces o más
tone-nothing = Aún nada
relation-other = Ni cliente ni familia
relation-client = Cliente
relation-family = Familia
relation-supplier = Proveedor
relation-mentor = Mentor
relation-friend = Amistad
relation-famous = Cuenta famosa
relation-follower = Te sigue en silencio

## ¿La sigo?

verdict-yes = sí
verdict-no = no hace falta
verdict-wait = aún por ver
verdict-keep = responde a su queja
follow-fits = <b>{ $name }</b>: sí. Es de tu público y te aporta: puedes seguir su cuenta.
follow-not_target = <b>{ $name }</b>: no hace falta. No es de tu público; si te escribe, contesta con cordialidad.
follow-only_critic = <b>{ $name }</b>: no. Por ahora solo critica, sin nada constructivo: contesta una vez con calma y no entres a discutir.
follow-new = <b>{ $name }</b>: espera. Aún no ha hecho nada y no se sabe si te aporta: ya se verá. Mientras, cordialidad.
follow-target_unknown = <b>{ $name }</b>: espera. Todavía no sé si es de tu público, y no saberlo no es un no.
follow-value_unknown = <b>{ $name }</b>: espera. Es de tu público, pero aún no sé si te aporta algo.
follow-no_value = <b>{ $name }</b>: espera. Es de tu público, pero por ahora no te aporta: cordialidad, y ya se verá.
follow-complaint = <b>{ $name }</b>: responde y conserva. Es cliente y su queja vale: contéstale antes de pensar en seguir cuentas.

## Quién ayuda más, y a quién se sigue

finding-hub_found = Quien más mueve tu cuenta parece <b>{ $name }</b>: { $acts }. Cuántos seguidores tenga da igual, y quizá no lo sabe.
finding-hub_found-tie = No puedo separar a <b>{ $names }</b>: lo que hacen por tu cuenta viene a ser lo mismo. Cuántos seguidores tengan da igual, y quizá no lo saben.
act-brought = { $n ->
    [one] trajo a 1 persona
   *[other] trajo a { $n } personas
}
act-spread = { $n ->
    [one] compartió o mencionó lo tuyo 1 vez
   *[other] compartió o mencionó lo tuyo { $n } veces
}
act-replies = { $n ->
    [one] respondió a otros 1 vez
   *[other] respondió a otros { $n } veces
}
people-comma = { $a }, { $b }
people-and = { $a } y { $b }
hub-rough = Es orientativo: con menos de cinco personas o sin cuatro semanas contadas, el orden puede cambiar.
hub-circles = Por temas veo { $n } grupos: { $topics }.{ $bridge }
hub-bridge = { " " }De puente entre ellos: { $names }.
finding-followback_review = Sí a quien aporta y es de tu público; no a quien solo critica; con quien acaba de llegar, espera. Y cordialidad con todo el mundo.
review-who = Con lo que me contaste: { $parts }.
review-keep = responde a la queja de { $names }{ $more }
review-yes = sí a { $names }{ $more }
review-no = no a { $names }{ $more }
review-wait = espera con { $names }{ $more }
review-more = { " " }y { $n } más
review-prune = { $n ->
    [one] Hay 1 cuenta callada que no te aporta: si la sigues, mírala con calma.
   *[other] Hay { $n } cuentas calladas que no te aportan: si las sigues, míralas con calma, una a una.
} Tú decides; nada de dejar de seguir en masa.
action-thank-hub = cuando abras la app el martes, da las gracias a { $name } por su nombre, con un gesto pequeño: un mensaje o una mención.
action-thank-hubs = cuando abras la app el martes, da las gracias a { $names }, por su nombre y con un gesto pequeño: un mensaje o una mención.
action-ask-hub = cuando { $name } vuelva a comentarte, pregunta qué le gustaría ver o contar de lo tuyo.
action-answer-complaint = cuando abras la app hoy, responde a la queja de { $name } antes de mirar los números.
action-follow-one = cuando abras la app el martes, sigue la cuenta de { $name } y deja un comentario en algo suyo.
action-review-ten = cuando tengas un cuarto de hora el martes, abre la lista de cuentas que sigues y mira diez, una a una: tú decides con cuáles te quedas.
action-stay-cordial = cuando te escriba alguien nuevo, contesta con cordialidad y espera a ver qué aporta antes de seguir su cuenta.

## /audience

audience-what = <b>¿Quién te sigue?</b> Abre tu lista de seguidores y mira, una a una, las 20 cuentas más recientes. No me hace falta ningún nombre.
audience-how = Toca una respuesta por cuenta; debajo puedes marcar algo más, si quieres. ¿Ya las contaste? Escríbeme «13 de 20».
audience-now = La última vez contaste { $hits } de { $of }:
audience-share = <b>{ $hits } de { $of }</b>. Entre todos los que te siguen últimamente, tu público sería { $part }: cerca del { $percent } %, y con una muestra así puede estar entre { $low } y { $high } %.
audience-most = La mayoría de quienes llegan es la gente que buscas: hay con quién hablar.
audience-few = La mayoría de quienes llegan no es la gente que buscas. No es culpa tuya: dice a quién le está hablando ahora tu contenido.
audience-more = Parece que más de la mitad es la gente que buscas, pero con esta muestra aún no es seguro.
audience-less = Parece que menos de la mitad es la gente que buscas, pero con esta muestra aún no es seguro.
audience-even = Mitad y mitad: con esta muestra no se puede decir más.
audience-step-most = cuando publiques esta semana, haz a esa gente una pregunta que se conteste con una palabra, y responde a cada respuesta.
audience-step-few = cuando escribas tu próxima publicación, nombra en la primera línea a quién va dirigida y qué le preocupa.
audience-step-unsure = cuando tengas otro cuarto de hora, mira 20 cuentas más y mándame la suma: por ejemplo «26 de 40».
audience-short = { $of ->
    [one] 1 cuenta es poco para decir algo.
   *[other] { $of } cuentas son pocas para decir algo.
} { $missing ->
    [one] Mira 1 más
   *[other] Mira { $missing } más
} y mándame la suma. Aún no he apuntado nada.
audience-impossible = No pueden ser { $hits } de { $of }: lo primero es cuántas son de tu público y lo segundo cuántas miraste. Por ejemplo: «13 de 20».
audience-too-many = { $of } cuentas miradas una a una son muchas: no lo apunto. Con 20 basta; por ejemplo «13 de 20».
audience-of-what = ¿{ $hits } de cuántas? Escríbemelo así: «13 de 20».
audience-unread = Ahí no veo cuántas de cuántas. Escríbemelo así: «13 de 20». Con /cancel lo dejamos.
audience-undone = Deshecho: lo que contaste de tus seguidores ya no vale.
audience-is-it = <b>{ $hits } de { $of }</b>: ¿son cuentas que te siguen y son de tu público?
audience-how-many-are = Dime cuántas <b>sí</b> son de tu público: «13 de 20 son de mi público». Aún no he apuntado nada.
button-audience-again = Contar otra vez
command-people = Tu gente: a quién seguir, quién ayuda
command-audience = ¿Te sigue tu público? Cuenta 20
