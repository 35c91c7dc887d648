### Lo que se responde a cada pregunta. Primero lo que se sabe de la cuenta; si no, lo que es verdad en general, sin prometer nada.
### Nunca un porcentaje ajeno como veredicto, nunca un castigo de la red como un hecho, nunca un género.

## Piezas

trend-down = { $what ->
    [likes] Tus me gusta han bajado
    [comments] Tus comentarios han bajado
    [reach] Tu alcance ha bajado
    [views] Tus visualizaciones han bajado
    [sales] Tus ventas han bajado
    [messages] Tus mensajes han bajado
   *[link_clicks] Los clics en tu enlace han bajado
}: { $now } { $per }; antes, { $before }.
trend-flat = { $what ->
    [likes] Tus me gusta siguen como suelen
    [comments] Tus comentarios siguen como suelen
    [reach] Tu alcance sigue como suele
    [views] Tus visualizaciones siguen como suelen
    [sales] Tus ventas siguen como suelen
    [messages] Tus mensajes siguen como suelen
   *[link_clicks] Los clics en tu enlace siguen como suelen
}: { $now } { $per }; antes, { $before }.
trend-up = { $what ->
    [likes] Tus me gusta han subido
    [comments] Tus comentarios han subido
    [reach] Tu alcance ha subido
    [views] Tus visualizaciones han subido
    [sales] Tus ventas han subido
    [messages] Tus mensajes han subido
   *[link_clicks] Los clics en tu enlace han subido
}: { $now } { $per }; antes, { $before }.
trend-unsure = { $what ->
    [likes] Tus me gusta son menos
    [comments] Tus comentarios son menos
    [reach] Tu alcance es menor
   *[views] Tus visualizaciones son menos
}: { $now } { $per }; antes, { $before }. Con cifras así, todavía puede ser azar.
on-network = En { $platform }:
no-drop-seen = En tus seguidores no veo una bajada:
no-fall-seen = En tus números no veo esa bajada: { $what ->
    [likes] { $now } me gusta
    [comments] { $now } comentarios
    [reach] un alcance de { $now }
   *[views] { $now } visualizaciones
} { $per }; antes, { $before }.
same-for-each = Entre quienes te ven, tus me gusta no bajan: { $now } { $per }; antes, { $before }.
seen-less = { $what ->
    [reach] También te ha visto menos gente (alcance: { $now } { $per }; antes, { $before })
   *[views] También te ha visto menos gente (visualizaciones: { $now } { $per }; antes, { $before })
}: entre quienes te ven, es casi lo mismo que antes.
button-mirror = 🪞 ¿Y los me gusta que das?
button-audience = Contar mis 20 últimos
button-tell-people = Hablarte de mi gente
button-set-goal = Decirte mi meta

## Seguidores que bajan

general-follower_drop = En general, perder unos pocos seguidores es normal: casi la mitad de la gente deja de seguir a alguien en un par de meses. Lo que importa es si tu contenido es para quien quieres. Quién se fue no lo veo, ni lo dice la red.
general-is_this_normal = En general, pequeñas subidas y bajadas son normales en cualquier cuenta. Con tus números te lo diría de la tuya.

## Me gusta, comentarios, alcance

general-like_drop = Un me gusta es la señal más ligera: ayuda algo a que te vean quienes ya te siguen, pero no es una venta, ni un clic, ni una conversación.
like_drop-unknown = Antes de cambiar nada, mira tus guardados, comentarios, mensajes y ventas. Por qué bajan los me gusta no lo sé sin tus números: a veces bajan en toda la red a la vez, y eso no depende de ti.
like_drop-held = En cambio, esto va como siempre o mejor: { $deep }. Pesa más que un me gusta; por los me gusta no cambiaría nada.
like_drop-deep-also = También ha bajado esto: { $deep }. Merece una mirada sin prisa; no sé por qué, y no voy a adivinar.
like_drop-deep-only = Lo que sí ha bajado es esto: { $deep }. Pesa más que un me gusta y merece una mirada sin prisa; no sé por qué, y no voy a adivinar.
general-comment_drop = Que casi nadie comente es lo habitual: en cualquier red, unas 9 de cada 10 personas miran y callan. Suele ayudar una pregunta concreta y fácil, y que quien comenta reciba respuesta.
comment_drop-asks-nothing = De tus últimas { $posts } publicaciones que conozco, ninguna pregunta ni escucha: ahí hay sitio.
comment_drop-replies = La última vez me contaste { $comments } comentarios y { $replies ->
    [0] ninguna respuesta tuya
    [one] 1 respuesta tuya
   *[other] { $replies } respuestas tuyas
}: contestar también invita.
general-reach_drop = Desde fuera nadie puede ver si una red te enseña menos a propósito: ni yo, ni una app que diga saberlo. Lo corriente es otra cosa: otro tema, otro formato, otro ritmo o una época floja.
reach_drop-first = Cuentan mucho las primeras palabras: a quién le hablas y qué resuelves. Y pocas personas que podrían comprarte valen más que muchas de paso.
reach_drop-held = Quienes te ven responden como siempre: nada señala a lo que publicas.
reach_drop-deep = Quienes te ven también responden menos: miraría si cambió el tema o el formato.
general-low_engagement = Depende de con qué se compare: los porcentajes «buenos» que circulan se calculan de maneras distintas y no sirven para juzgar una cuenta. Sirve compararte con tus propias últimas ocho semanas.
low_engagement-applause = { $likes } me gusta y { $n } de esto: { $deep }. Eso es aplauso, todavía no conversación: crecer más no lo arregla; una pregunta concreta, sí puede.
low_engagement-buyers = Y después, lo que más importa: cuántas de las personas que interactúan podrían comprarte.
low_engagement-grown = Tu cuenta creció (de { $before } a { $now }), y eso solo ya baja la tasa por seguidores. Con tu alcance sabría si hay algo más.
low_engagement-same = Entra en lo que suele variar tu cuenta, y esa es la comparación que sirve: los porcentajes «buenos» que circulan se calculan de maneras distintas.
low_engagement-lower = Es menos que en tus semanas anteriores, más de lo que suele variar. No sé por qué, y no voy a adivinar.
low_engagement-higher = Es más que en tus semanas anteriores, y esa es la comparación que sirve: los porcentajes «buenos» que circulan se calculan de maneras distintas.
rate-followers = Por seguidores: { $now } % por semana; antes, { $before } % de media en { $weeks } semanas ({ $kinds }, entre tus seguidores).
rate-followers-first = Por seguidores: { $now } % en la última semana ({ $kinds }, entre tus seguidores). Con unas semanas más sabré si es lo habitual en ti.
rate-reach = Por alcance: { $now } %; antes, { $before } % (lo mismo, entre las personas que te vieron).
rate-reach-first = Por alcance: { $now } % (lo mismo, entre las personas que te vieron).

## Sorteos, compras, cortesías, fantasmas

general-giveaway_aftermath = Un sorteo trae a quien quiere el premio: que después se vaya una buena parte es lo habitual, y no mide tu contenido.
giveaway_aftermath-let_go = Puedes dejarla ir sin pena. Si haces otro, que el premio sea algo tuyo, que solo quiera tu público.
giveaway_aftermath-recent = Tu sorteo ({ day-name }) es reciente: unas dos semanas después se ve qué parte se queda, y te lo diré con tus números.
general-bought_followers = Seguidores comprados: mejor no. Son cuentas que ni leen ni compran, y con ellas dejas de saber a quién llegas de verdad.
bought_followers-clean = Si ya tienes, sin prisa: ve quitando a mano solo las cuentas claramente falsas. El número bajará, y lo que quede dirá más de tu público.
general-follow_back = Por cortesía no hace falta. Sí a quien te aporta y es de tu público; no a quien solo critica; con quien acaba de llegar, espera. Y cordialidad con todo el mundo.
follow_back-leave = Si alguien se va porque no le sigues, no era tu público: con eso no pierdes nada. Y nada de dejar de seguir en masa: mejor mirar cuenta por cuenta.
general-ghost_followers = No hace falta borrar a quien calla: en cualquier red, unas 9 de cada 10 personas miran sin hacer nada, y a veces quien compra es justo quien callaba. Mejor invitar.
ghost_followers-false = Quitar solo tiene sentido con cuentas claramente falsas, una a una. Quien lee en silencio se queda.

## Qué, cuándo, para quién

general-what_to_post = Tres cosas bastan para una semana, todas para la misma gente: una prueba (alguien a quien le sirvió lo tuyo), una respuesta útil a una duda real y una invitación clara.
what_to_post-for = Tres cosas bastan para una semana, y todas para tu público («{ $target }»): una prueba (alguien a quien le sirvió lo tuyo), una respuesta útil a una duda real y una invitación clara.
what_to_post-misses = Yo empezaría por aquí: { $why }.
what_to_post-lacks = De tus últimas { $posts } publicaciones{ $proposed }, { $most } y { $lacks }: ahí hay sitio.
what_to_post-all = En tus últimas { $posts } publicaciones{ $proposed } hay de todo: enseñan, preguntan, dan y se comparten. Entonces manda lo que más te guardaron.
kinds-proposed = { " " }({ $n ->
    [one] 1 la juzgué yo
   *[other] { $n } las juzgué yo
} por sus palabras)
does-teaches = { $n ->
    [one] 1 enseña
   *[other] { $n } enseñan
}
does-shareable = { $n ->
    [one] 1 es para compartir
   *[other] { $n } son para compartir
}
does-listens = { $n ->
    [one] 1 pregunta o escucha
   *[other] { $n } preguntan o escuchan
}
does-gives = { $n ->
    [one] 1 aporta sin vender
   *[other] { $n } aportan sin vender
}
does-sells = { $n ->
    [one] 1 vende
   *[other] { $n } venden
}
does-filler = { $n ->
    [one] 1 es de relleno
   *[other] { $n } son de relleno
}
does-giveaway = { $n ->
    [one] 1 es de un sorteo
   *[other] { $n } son de sorteos
}
lacks-teaches = ninguna enseña algo
lacks-shareable = ninguna es de las que se reenvían
lacks-listens = ninguna pregunta ni escucha
lacks-gives = ninguna aporta algo sin vender
what_to_post-format = ¿En qué formato? El que más guardados y mensajes te traiga: prueba dos con el mismo tema durante tres semanas.
general-when_to_post = No conozco tus números por horas, y las horas «ideales» que circulan son de otras cuentas. Las tuyas están en las estadísticas de tu red: cuándo se conecta tu gente.
when_to_post-pace = Y cuántas veces: las que puedas mantener con calidad; la constancia cuenta más que publicar a diario. Si una hora parece mejor, mira si no era mejor el tema.
general-who_is_my_audience = Quién te sigue no lo veo desde aquí, pero se sabe en un cuarto de hora: mira tus 20 seguidores más recientes y cuenta cuántas de esas personas son tu público. La ciudad, la edad y quién te escribe también lo dicen.
who_is_my_audience-could = Que haya colegas o gente de otro país no es malo en sí: lo que cuenta es si esas personas podrían comprarte o recomendarte. Si no, el contenido está llamando a otra gente.
general-ambassadors = Quien mejor habla de lo tuyo suele estar ya ahí: gente que te compra, comenta y trae a otras personas. Da las gracias por su nombre y ofrece algo que apetezca enseñar; cuántos seguidores tenga da igual.
ambassadors-tell = Cuéntame con /people quién se mueve alrededor de tu cuenta y te digo quién te ayuda más.

## Ventas y metas

general-sales_vs_likes = Un me gusta dice que quizá interesó y ayuda algo a que te vean quienes ya te siguen; no es una venta, ni un clic, ni una conversación.
sales_vs_likes-send = Mándame cada semana un dato de tu negocio (ventas, mensajes o clics) y te diré si va con los me gusta o por su lado.
sales_vs_likes-again = Ya tengo un primer dato de tu negocio: con el de otra semana empezaré a ver si va con los me gusta o por su lado.
general-growth_goal = Hacen falta menos seguidores de lo que parece, si son personas que podrían comprarte: una comunidad pequeña que responde vale más que mucha gente indiferente. Cuenta conversaciones y clientes por cada cien.
growth_goal-turn = Dale la vuelta: cuántos clientes quieres, y qué contenido trae a esas personas.
growth_goal-settle = Conformarse tampoco es un plan: crecer con la gente adecuada pide contenido que quieran pasar a alguien más.
growth_goal-pace = Hace { $weeks } semanas tenías { $before } seguidores y hoy { $now }.
growth_goal-so_far = De { $before } seguidores ({ day-name }) a { $now }: todavía es pronto para hablar de ritmo.
growth_goal-one = Tuyo tengo un solo dato, { $now } seguidores: con otro veré hacia dónde va.
growth_goal-missing = Hasta { $goal } te faltan { $missing }.
growth_goal-weeks = Hasta { $goal } te faltan { $missing }: a este ritmo, unas { $weeks } semanas. Es orientativo, no una promesa.

## Lo demás

general-other = Eso no lo sé, y prefiero no inventar. Lo mío son tus números: si un cambio es normal, qué lo puede explicar y qué paso dar.
general-other-again = Eso tampoco lo sé. Pregúntame por un cambio en tus números, por qué publicar o por quién te ayuda más.
other-figures = Esto es lo que veo en tus números:

## Pasos

action-send-reactions = escríbeme los me gusta, comentarios y guardados de tu última semana. Por ejemplo: «80 me gusta, 6 comentarios, 9 guardados».
action-compare-good-week = busca en tus estadísticas tu última semana con buen alcance y compárala con esta en tres cosas: tema, formato y ritmo. Luego cambia solo una.
action-plan-giveaway = antes de anunciar un sorteo, escribe dos cosas: un premio que solo quiera tu público y qué publicarás la semana de después.
action-show-proof = en tu próxima publicación, enseña una prueba: alguien a quien le sirvió lo tuyo, con su permiso, y qué cambió.
action-same-hour = elige una hora en la que tu gente suele estar y mantenla tres semanas; después mira qué te guardaron y quién te escribió.
action-count-twenty = esta semana, cuenta con /audience cuántos de tus 20 últimos seguidores son de tu público.
action-count-more = cuando tengas otro cuarto de hora, mira 20 seguidores más y mándame la suma así: «/audience 26 de 40».
action-name-the-reader = { audience-step-few }
action-look-at-comments = antes de pagar, lee los últimos 30 comentarios de esa cuenta y cuenta cuántas de esas personas podrían comprarte.
