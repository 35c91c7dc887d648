### Entrevistas: la ficha de a quién quieres llegar, la marca y el para qué.

## Piezas

for-example = Por ejemplo: «{ $text }».
answer-now = Ahora pone: «{ $text }».
round-unclear = No hay respuesta mala: una frase tuya basta, aunque sea a medias. Y si no sale, sáltala.
round-unclear-count = Un número a ojo me vale. Y si no lo sabes, salta la pregunta.
interview-draw = Si quieres, seguimos otro rato con la persona a la que quieres llegar: así sé mejor si lo que publicas le sirve.

## La ficha de a quién quieres llegar

button-card = Dibujarla en 6 preguntas
button-card-show = Su ficha ({ $n } de { $of })
button-card-go-on = Seguir con la ficha
button-card-change = ✏️ Cambiar una respuesta
card-start = Seis preguntas para dibujar a esa persona. Puedes saltar cualquiera y seguir otro día.
card-count = Pregunta { $n } de { $of }
card-ask-who = <b>¿Quién es?</b> Como si me presentaras a una sola persona: edad, a qué se dedica, cómo vive.
card-ask-problem = <b>¿Qué le preocupa un martes cualquiera?</b> Algo pequeño y concreto.
card-ask-interests = <b>¿Qué le interesa, además de lo tuyo?</b> Lo que tiene en común con otra gente como la que buscas.
card-ask-where = <b>¿Dónde está?</b> Su ciudad, y dónde pasa el rato: redes, grupos, tiendas.
card-ask-asks = <b>¿Qué te preguntaría?</b> Con sus palabras, como si te escribiera.
card-ask-not_for = <b>¿Para quién NO es lo tuyo?</b> Gente que puede irse sin que pase nada.
card-name-who = Quién es
card-name-problem = Qué le preocupa
card-name-interests = Qué le interesa
card-name-where = Dónde está
card-name-asks = Qué te preguntaría
card-name-not_for = Para quién no
card-title = <b>La ficha</b>: { $n ->
    [one] 1 respuesta
   *[other] { $n } respuestas
} de { $of }.
card-enough = Con esto ya puedo leer si lo que publicas es para esta persona.
card-missing = Con { $needed } de 6 puedo leer si lo que publicas es para esta persona; hasta entonces no lo daré por sabido. Queda: { $missing }.
card-none = Todavía no hay ficha.
card-left = Sin problema: no he apuntado nada. Con /target la dibujamos cuando quieras.
card-kept = Lo dejamos aquí. Queda apuntado lo que me contaste: { $n } de { $of } respuestas.
card-which = ¿Qué respuesta cambio?
card-picture = A quién quiero llegar
card-foot = { $n } de { $of } respuestas · se cambia con /target

## La marca

button-brand = Contarla en 3 preguntas
brand-start = Tres preguntas sobre tu marca: de qué va, cómo es y qué no le pega. Puedes saltar cualquiera.
brand-ask-line = <b>¿De qué va tu cuenta, en una frase?</b>
brand-ask-traits = <b>¿Qué tres palabras la describen?</b>
brand-ask-never = <b>¿Qué no cabe nunca en ella?</b> Hasta tres cosas.
brand-name-line = Línea
brand-name-traits = Cómo es
brand-name-never = Nunca
brand-missing-line = Me falta de qué va, en una frase: toca «Línea» cuando quieras.
brand-missing-traits = Me falta cómo es, en tres palabras: toca «Cómo es» cuando quieras.
brand-missing-never = Si hay algo que no cabe nunca en ella, toca «Nunca».
brand-use = No hace falta gustarle a todo el mundo: esto dice qué cabe en tu cuenta y qué no.
brand-cut = Con { $n } basta: me quedo con lo primero que me dijiste.
brand-none = Todavía no sé cómo es tu marca.
brand-left = Sin problema: no he apuntado nada. Con /brand seguimos cuando quieras.
brand-title = <b>Tu marca</b>
brand-picture = Mi marca
brand-foot = se cambia con /brand
brand-kept = Lo dejamos aquí. Queda apuntado lo que me contaste.

## El para qué

purpose-invitation = ¿Para qué quieres esta comunidad? Con una frase me basta.
purpose-ask-purpose = <b>¿Para qué quieres esta comunidad?</b> Con una frase me basta.
purpose-ask-sign = <b>¿En qué notarás que funciona?</b> Con tus palabras, algo que se pueda ver.
purpose-name-purpose = Para qué
purpose-name-sign = En qué se nota
purpose-name-goal = Meta
purpose-title = <b>Tu para qué</b>
purpose-picture = Para qué quiero esta comunidad
purpose-foot = se cambia con /purpose
purpose-use = Cuando un paso te lleve hacia ahí, te lo diré.
purpose-missing-purpose = Me falta el para qué, en una frase: toca «Para qué» cuando quieras.
purpose-missing-sign = Cuando un paso te lleve hacia ahí, te lo diré. Si sabes en qué se notará que funciona, toca «En qué se nota».
purpose-kept = Lo dejamos aquí. Queda apuntado lo que me contaste; con /purpose seguimos cuando quieras.
purpose-left = Sin problema: no he apuntado nada. Con /purpose lo vemos cuando quieras.
button-purpose-tell = Decirlo en una frase

## Lo que enseña Telegram

command-brand = Tu marca: de qué va, cómo es y qué no le pega
command-purpose = Para qué quieres tu comunidad

## Cambiar y quitar lo que se contestó

answer-undone = Deshecho. { $what }: «{ $text }».
answer-undone-none = Deshecho. { $what }: sin apuntar.
answer-long = Es largo para apuntarlo entero, y no quiero cortarlo: ¿me lo dices en { $most } letras como mucho? Todavía no he apuntado nada.
answer-name-target = A quién quieres llegar
answer-name-business = Qué ofreces
answer-name-pillars = Tus temas
dropped = Quitado. Ya no lo tengo en cuenta.
drop-nothing = De eso no tengo nada apuntado.
button-remove = Quitar
button-leave = Dejarlo así
button-round-on = Seguir por donde íbamos
button-add = Sumarlo a lo de antes
undo-older = Lo último que tengo apuntado es de antes: { $what }. ¿Lo deshago?
purpose-heard = Apuntado. Para qué quieres esta comunidad: «{ $purpose }».
purpose-is-it = «{ $text }»: ¿para eso quieres esta comunidad?
business-heard = Apuntado, a qué te dedicas: «{ $business }». Mis ejemplos irán de eso.
target-was = Antes ponía: «{ $target }».
target-added = Apuntado todo junto. Quieres llegar a: «{ $target }».

recalled = Me dijiste: «{ $told }». Lo cambias con /{ $command }.
recalled-none = Eso aún no me lo has contado: con /{ $command } lo vemos en un par de minutos.
