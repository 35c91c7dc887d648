## Cómo ve Faro una publicación, por sus palabras

proposed = Lo veo así: { $what }. ¿Está bien?
proposed-topic = «{ $topic }». Lo veo así: { $what }. ¿Está bien?
proposed-both = { $fit } · { $kind }
proposed-fit-high = encaja con tu público
proposed-fit-partial = encaja a medias con tu público
proposed-fit-off = no encaja con tu público
proposed-kind-teaches = enseña
proposed-kind-shareable = para compartir
proposed-kind-listens = pregunta, escucha
proposed-kind-gives = aporta sin vender
proposed-kind-sells = vende
proposed-kind-filler = relleno
proposed-kind-giveaway = sorteo
proposed-kind = Por sus palabras, yo diría: { $kind }.

# Varias a la vez
proposals = Apuntadas { $n } publicaciones. { $told ->
    [0] Las veo así:
   *[other] Las que no me dijiste las veo así:
}
proposals-right = ¿Está bien?
proposals-more = ¿Está bien? Luego { $n ->
    [one] va otra.
   *[other] van otras { $n }.
}
listed = «{ $topic }» → { $what }
listed-fit-high = encaja
listed-fit-partial = a medias
listed-fit-off = no encaja
listed-unclear = no sé si encaja
posts-done = Apuntado. { $judged ->
    [0] Aún no sé si tus publicaciones encajan con tu público.
    [one] Ya sé de 1 publicación si encaja con tu público.
   *[other] Ya sé de { $judged } publicaciones si encajan con tu público.
} Con 5 puedo leer mejor una bajada.
posts-done-enough = Apuntado. Ya sé de { $judged } publicaciones si encajan con tu público.

button-right = Sí, así es
button-fit-high = Encaja
button-fit-partial = A medias
button-fit-off = No encaja
button-kind = Otro tipo
button-all-right = Está bien
button-each = ✏️ Una por una
