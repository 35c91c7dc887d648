### Muestras a mano: quién te sigue, qué te piden, quién calla y compra.

## /audience, de una en una

audience-again = Seguimos donde lo dejaste, con la lista de seguidores abierta.
audience-last = El { $day } contaste { $hits } de { $of }.
audience-place = <b>Cuenta { $n } de { $of }</b> · { $hits } de tu público{ $unknown }
audience-unknown = { " " }· { $n } sin saber
audience-ask = ¿Es de tu público?
audience-ask-known = ¿Es de tu público («{ $target }»)?
button-tick-yes = Sí
button-tick-no = No
button-tick-unknown = No sé
button-tick-back = ↩︎ La anterior
button-tick-end = Terminar
button-mark-fake = Parece falsa
button-mark-fake-on = ✓ Parece falsa
button-mark-language = Otro idioma
button-mark-language-on = ✓ Otro idioma
button-mark-talks = Ya me habla
button-mark-talks-on = ✓ Ya me habla
button-audience-more = { $n ->
    [one] Mirar 1 más
   *[other] Mirar { $n } más
}
button-audience-more-few = { $missing ->
    [one] Mirar 1 más
   *[other] Mirar { $missing } más
}
audience-left = Sin problema: no he apuntado nada. Con /audience lo miramos otro día.
audience-left-at = Llevas { $n } de { $of } cuentas. Con /audience seguimos ahí hasta el { $day }.
audience-too-few = De { $looked } cuentas supiste decirlo en { $of }: todavía es poco para sacar algo. { $missing ->
    [one] Falta 1.
   *[other] Faltan { $missing }.
}
audience-besides = También viste: { $marks }.
audience-mark-fake = { $n ->
    [one] 1 que parece falsa
   *[other] { $n } que parecen falsas
}
audience-mark-language = { $n } en otro idioma
audience-mark-talks = { $n ->
    [one] 1 que ya te habla
   *[other] { $n } que ya te hablan
}
audience-unknown-apart = { $n ->
    [one] De 1 no lo supiste: esa no entra en la cuenta.
   *[other] De { $n } no lo supiste: esas no entran en la cuenta.
}
audience-step-more = cuando tengas otro cuarto de hora, mira unas cuantas más: sigo contando donde lo dejas.
part-of = { $n ->
    [one] más o menos 1 de cada { $of }
   *[other] unos { $n } de cada { $of }
}
part-half = más o menos la mitad
part-hardly = casi nadie
part-nearly-all = casi todo el mundo

## Lo que te piden (M23)

requests-one = «{ $text }» ({ $n } personas)
requests-some = «{ $text }» (al menos 1)
requests-noted = Apuntado lo que te piden: { $text }.
requests-noted-again = Te lo siguen pidiendo (desde el { $day }): { $text }.
requests-list = Lo que te piden y aún no tiene publicación: { $text }.
requests-list-done = Ya tiene publicación: { $text }.
requests-none = Todavía no me contaste nada que te pidan. Por ejemplo: «tres personas me pidieron tallas».
requests-next = Cuando publiques algo que hable de esto, te pregunto si lo responde.
requests-answers = ¿Responde a lo que te pedían: { $text }?
requests-answers-which = ¿Responde «{ $post }» a lo que te pedían: { $text }?
requests-still = De acuerdo: sigue pendiente.
requests-undone = Deshecho: lo que te pedían queda como estaba.
community-waiting = { $n } personas pidieron «{ $text }»; ninguna publicación lo responde todavía.
community-waiting-some = Te pidieron «{ $text }»; ninguna publicación lo responde todavía.

## Clientes que callaban (M13)

amount-new_clients = { $n ->
    [one] 1 cliente nuevo
   *[other] { $n } clientes nuevos
}
amount-silent_clients = { $n ->
    [one] 1 que no había dicho nada
   *[other] { $n } que no habían dicho nada
}
amount-new_clients-change = { $n } clientes nuevos
amount-silent_clients-change = { $n } que no habían dicho nada
button-clients = 🤫 ¿Callaban tus clientes nuevos?
clients-start = Dos preguntas sobre quienes te compraron por primera vez. A ojo vale.
clients-ask-new_clients = <b>¿Cuántos clientes nuevos tuviste en las últimas cuatro semanas?</b> Toca o escribe el número.
clients-ask-silent_clients = { $clients ->
    [one] <b>¿Te había comentado o dado me gusta antes de comprar?</b> 0 si sí; 1 si nunca había dicho nada.
   *[other] <b>De { $clients }, ¿cuántos no te habían comentado ni dado me gusta nunca?</b>
}
clients-silent = { $clients ->
    [one] Tu cliente nuevo no había dicho nada antes de comprar: callar no es irse. Quien calla también te lee.
   *[other] { $silent } de { $clients } clientes nuevos no habían dicho nada antes de comprar: callar no es irse. Quien calla también te lee.
}
clients-all-spoke = { $clients ->
    [one] Tu cliente nuevo ya te hablaba antes de comprar. Con tan pocos no se puede decir más.
   *[other] Tus { $clients } clientes nuevos ya te hablaban antes de comprar: la conversación lleva a algún sitio.
}
clients-noted = { $clients ->
    [one] Apuntado: 1 cliente nuevo en cuatro semanas.
   *[other] Apuntado: { $clients } clientes nuevos en cuatro semanas.
}
clients-active = En { $days } días interactuaron { $active } de { $followers } cuentas ({ $percent } %): que 9 de cada 10 callen es lo habitual.
clients-active-lively = En { $days } días interactuaron { $active } de { $followers } cuentas ({ $percent } %): más de lo habitual, que es 1 de cada 10.
clients-none = Apuntado: ningún cliente nuevo en cuatro semanas. Cuando llegue alguien, pregúntale desde cuándo te leía.
clients-left = Sin problema: de esto no he apuntado nada.
clients-step-invite = cuando publiques esta semana, haz una pregunta que se conteste con una palabra: es la forma fácil de dejar de callar.
clients-step-ask = cuando llegue tu próximo cliente, pregúntale desde cuándo te leía y qué le decidió.

## Lo que se deja a medias

round-again = Seguimos donde estaba.
round-waits = Guardo lo que llevas hasta el { $day }; después lo olvido.
round-left = Lo dejamos aquí.
round-left-with = Lo dejamos aquí. Hasta ahora: { $figures }.
round-noted = { $figures }.
button-anew = Empezar de nuevo

## Cuánto es mucho

kept-a-lot = No hay una cifra que valga para todas las cuentas: lo que cuenta es si van a más o a menos que los tuyos de siempre. Mándame los de esta semana, y con los de otra te lo digo.
network-unknown = No pasa nada: queda apuntado sin red. Cuando lo sepas, dímelo.
