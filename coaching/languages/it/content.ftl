## Come Faro vede un post, dalle sue parole

proposed = Lo vedo così: { $what }. Va bene?
proposed-topic = «{ $topic }». Lo vedo così: { $what }. Va bene?
proposed-both = { $fit } · { $kind }
proposed-fit-high = è adatto al tuo pubblico
proposed-fit-partial = è adatto in parte al tuo pubblico
proposed-fit-off = non è adatto al tuo pubblico
proposed-kind-teaches = insegna
proposed-kind-shareable = da condividere
proposed-kind-listens = chiede, ascolta
proposed-kind-gives = dà senza vendere
proposed-kind-sells = vende
proposed-kind-filler = riempitivo
proposed-kind-giveaway = giveaway
proposed-kind = Dalle sue parole, direi: { $kind }.

# Più di uno alla volta
proposals = Segnati { $n } post. { $told ->
    [0] Li vedo così:
   *[other] Quelli di cui non mi hai detto li vedo così:
}
proposals-right = Va bene?
proposals-more = Va bene? Poi { $n ->
    [one] ce n'è un altro.
   *[other] ce ne sono altri { $n }.
}
listed = «{ $topic }» → { $what }
listed-fit-high = adatto
listed-fit-partial = in parte
listed-fit-off = non adatto
listed-unclear = non so se è adatto
posts-done = Segnato. { $judged ->
    [0] Ancora non so se i tuoi post sono adatti al tuo pubblico.
    [one] Ora so di 1 post se è adatto al tuo pubblico.
   *[other] Ora so di { $judged } post se sono adatti al tuo pubblico.
} Con 5 posso leggere meglio un calo.
posts-done-enough = Segnato. Di { $judged } post so se sono adatti al tuo pubblico.

button-right = Sì, è così
button-fit-high = Adatto
button-fit-partial = In parte
button-fit-off = Non adatto
button-kind = Altro tipo
button-all-right = Va bene
button-each = ✏️ Uno per uno
