### Preguntas en fila: la meta, la comunidad y el espejo.

## Piezas

round-quoted = «{ $text }»
round-listed = { $a }, { $b }
count-unread = No me quedó claro el número. Escríbelo solo, sin signos ni decimales: «12». O salta la pregunta.
count-several = Veo más de un número. Dime uno solo, aunque sea a ojo.
count-negative = Menos de cero no puede ser. Escríbelo sin signo: «12».
count-more = No pueden ser más que { $n }. ¿Me lo escribes otra vez?
amount-story_views = { $n ->
    [one] 1 vista de historias
   *[other] { $n } vistas de historias
}
amount-ad_spend = { $n } de gasto en anuncios
amount-repeat_commenters = { $n ->
    [one] 1 persona que vuelve a comentar
   *[other] { $n } personas que vuelven a comentar
}
amount-own_replies = { $n ->
    [one] 1 respuesta tuya
   *[other] { $n } respuestas tuyas
}
amount-member_replies = { $n ->
    [one] 1 respuesta entre tu gente
   *[other] { $n } respuestas entre tu gente
}
amount-story_views-change = { $n } vistas de historias
amount-ad_spend-change = { $n } de gasto en anuncios
amount-repeat_commenters-change = { $n } personas que vuelven a comentar
amount-own_replies-change = { $n } respuestas tuyas
amount-member_replies-change = { $n } respuestas entre tu gente

## La meta y el para qué

ask-goal = <b>¿A qué quieres llegar?</b> Por ejemplo: «1.000 seguidores» o «vender 5 al mes».
ask-goal-again = Si ha cambiado, escríbeme la nueva.
goal-none = Todavía no sé cuál es tu meta.
goal-now = Tu meta: «{ $goal }».
goal-set = Apuntado. Tu meta: «{ $goal }».
goal-number = Leo { $followers }.
goal-number-from = Leo { $followers }; tu último dato es { $now }.
goal-number-passed = Leo { $followers }, y tu último dato es { $now }: esa ya la tienes.
goal-words = No leo en ella un número de seguidores: la guardo con tus palabras.
goal-which = Ese número puedo leerlo de dos maneras. ¿Cuál es?
goal-removed = Meta quitada.
goal-undone = Deshecho.
goal-unread = Ahí no leo ninguna meta. Por ejemplo: «1.000 seguidores» o «vender 5 al mes».
purpose-none = Todavía no sé para qué quieres esta comunidad.
button-goal-remove = Quitar la meta
button-purpose-why = Para qué

## La comunidad, cada semana

community-start = Una mirada a tu comunidad: unas preguntas rápidas sobre los últimos siete días. A ojo vale, y puedes saltar cualquiera.
community-known = De esta semana ya tengo: { $figures }.
community-known-all = Si pasa algo más, escríbemelo cuando pase.
button-community-change = ✏️ Cambiarlos
community-ask-comments = <b>¿Cuántos comentarios recibiste?</b> Sin contar los tuyos.
community-ask-own_replies = <b>¿A cuántos comentarios respondiste?</b>
community-ask-own_replies-of = { $comments ->
    [one] <b>¿Respondiste a ese comentario?</b> Escribe 1 o 0.
   *[other] <b>De esos { $comments } comentarios, ¿a cuántos respondiste?</b>
}
community-ask-repeat_commenters = <b>¿Cuántas de las personas que comentaron ya habían comentado en alguna de las cuatro semanas anteriores?</b>
community-ask-member_replies = <b>¿Cuántas veces se contestaron entre sí, sin que fueras tú?</b>
community-ask-answered = <b>¿Qué de esto respondiste ya en una publicación?</b> Tócalo; si nada, salta la pregunta.
community-request = • { $text }
community-did = ✓ { $text }
community-answered-unread = Toca lo que ya respondiste, o salta la pregunta.
community-ask-requests = <b>¿Qué te preguntaron o pidieron que ninguna publicación tuya responde todavía?</b> Separado por comas; si nada, salta la pregunta.
community-week = Tus siete días{ $where }: { $figures }.
community-replied = Respondiste a { $replied } de { $comments } comentarios ({ $percent } %).
community-replied-high = Respondiste a { $replied } de { $comments } comentarios ({ $percent } %): eso es conversar.
community-few = Con menos de { $needed } comentarios no saco conclusiones: uno solo lo cambiaría todo.
community-quiet = Sin comentarios no quiere decir sin lectores: lo habitual es que nueve de cada diez callen.
community-among = Entre tu gente se contestaron en { $n } de { $of } comentarios ({ $percent } %).
community-among-none = Entre tu gente todavía no se hablan: 0 de { $of } comentarios.
community-among-down = Entre tu gente: { $n } de { $of } comentarios ({ $percent } %), menos que tu mediana de { $checks } semanas ({ $usual } %).{ $chance }
community-among-flat = Entre tu gente: { $n } de { $of } comentarios ({ $percent } %), como en tu mediana de { $checks } semanas ({ $usual } %).{ $chance }
community-among-up = Entre tu gente: { $n } de { $of } comentarios ({ $percent } %), más que tu mediana de { $checks } semanas ({ $usual } %).{ $chance }
community-among-weeks = Entre tu gente, en { $weeks } semanas: { $n } de { $of } comentarios ({ $percent } %).
community-chance = { " " }Con tan pocos, todavía puede ser azar.
community-returning-first = Que alguien vuelva a comentar es la mejor señal de comunidad: hacia el { $day } podré compararlo.
community-returning = Personas que vuelven a comentar: { $before } hace cuatro semanas, { $now } ahora.
community-returning-audience = En cuatro semanas tu audiencia creció un { $percent } %; personas que vuelven a comentar: { $before } antes, { $now } ahora. Creció el público; la comunidad, todavía no.
community-heard = De lo que te pidieron en tres semanas, respondiste a { $done } de { $of } en una publicación.
community-step-reply = esta semana, responde a todos los comentarios en 24 horas.
community-step-request = en tu próxima publicación, responde a lo que te pidieron: «{ $text }».
community-step-ask = en tu próxima publicación, haz una pregunta que se conteste con una palabra, y contesta a todas.
community-step-between = en tu próxima publicación, pregunta cómo lo resuelve cada quien y anima a que se contesten.
community-step-thank = da las gracias por su nombre a quienes vuelven a comentar.
community-nothing = No he apuntado nada. Con /community lo miramos otro día.
community-left = Lo dejamos aquí; de esto no he apuntado nada.
community-requests-done = Respondido: { $text }.

## El espejo

mirror-start = Tres preguntas sobre lo que hiciste tú en las últimas tres semanas. A ojo vale; al terminar olvido los números.
mirror-ask-likes = <b>¿A cuántas publicaciones diste me gusta?</b>
mirror-ask-bought = { $likes ->
    [one] <b>¿Compraste algo por esa publicación?</b> Escribe 1 o 0.
   *[other] <b>De esas { $likes }, ¿en cuántas acabaste comprando algo?</b>
}
mirror-ask-talked = <b>¿Y con cuántas de esas personas hablaste de verdad?</b> Un mensaje, una conversación.
mirror-said = De { $likes ->
    [one] 1 publicación a la que diste
   *[other] { $likes } publicaciones a las que diste
} me gusta, { $bought ->
    [0] no compraste nada
   *[other] compraste algo en { $bought }
} y { $talked ->
    [0] no hablaste con nadie
    [one] hablaste con 1 persona
   *[other] hablaste con { $talked } personas
}.
mirror-said-bought = De { $likes ->
    [one] 1 publicación a la que diste
   *[other] { $likes } publicaciones a las que diste
} me gusta, { $bought ->
    [0] no compraste nada
   *[other] compraste algo en { $bought }
}.
mirror-said-talked = De { $likes ->
    [one] 1 publicación a la que diste
   *[other] { $likes } publicaciones a las que diste
} me gusta, { $talked ->
    [0] no hablaste con nadie
    [one] hablaste con 1 persona
   *[other] hablaste con { $talked } personas
}.
mirror-means = Así suelen leer los tuyos: un me gusta dice que quizá interesó. No es una venta ni una conversación, y tampoco es un no.
mirror-further = En tu caso, varios me gusta fueron más allá. Con los que recibes puede pasar igual, aunque el número por sí solo no lo dice.
mirror-none = Ningún me gusta, y seguro que algo leíste con gusto. A quien te sigue le puede pasar lo mismo.
mirror-left = Sin problema: no he apuntado nada. Con /mirror lo miramos otro día.

## Lo que enseña Telegram

help-rounds = /people tu gente · /audience quién te sigue · /community tu comunidad · /goal tu meta · /purpose para qué la quieres · /brand tu marca · /mirror qué hay detrás de un me gusta
command-community = Tu comunidad esta semana, en unas preguntas
command-goal = Tu meta, y para qué la quieres
command-mirror = Qué hay detrás de un me gusta
