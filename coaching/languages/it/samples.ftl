### Campioni a mano: chi ti segue, che cosa ti chiedono, chi tace e compra.

## /audience, uno per uno

audience-again = Riprendiamo da dove eri, con l'elenco dei follower aperto.
audience-last = Il { $day } hai contato { $hits } su { $of }.
audience-place = <b>Account { $n } di { $of }</b> · { $hits } del tuo pubblico{ $unknown }
audience-unknown = { " " }· { $n } da capire
audience-ask = Fa parte del tuo pubblico?
audience-ask-known = Fa parte del tuo pubblico («{ $target }»)?
button-tick-yes = Sì
button-tick-no = No
button-tick-unknown = Non so
button-tick-back = ↩︎ Quello prima
button-tick-end = Basta così
button-mark-fake = Sembra finto
button-mark-fake-on = ✓ Sembra finto
button-mark-language = Altra lingua
button-mark-language-on = ✓ Altra lingua
button-mark-talks = Mi parla già
button-mark-talks-on = ✓ Mi parla già
button-audience-more = { $n ->
    [one] Guardarne un altro
   *[other] Guardarne altri { $n }
}
button-audience-more-few = { $missing ->
    [one] Guardarne un altro
   *[other] Guardarne altri { $missing }
}
audience-left = Nessun problema: non ho segnato niente. Con /audience lo guardiamo un altro giorno.
audience-left-at = Ne hai guardati { $n } su { $of }. Con /audience riprendiamo da lì fino al { $day }.
audience-too-few = Su { $looked } account l'hai saputo dire di { $of }: è ancora poco per capirci qualcosa. { $missing ->
    [one] Ne manca 1.
   *[other] Ne mancano { $missing }.
}
audience-besides = Hai visto anche: { $marks }.
audience-mark-fake = { $n ->
    [one] 1 che sembra finto
   *[other] { $n } che sembrano finti
}
audience-mark-language = { $n } in un'altra lingua
audience-mark-talks = { $n ->
    [one] 1 che ti parla già
   *[other] { $n } che ti parlano già
}
audience-unknown-apart = { $n ->
    [one] Di 1 non lo sapevi: resta fuori dal conto.
   *[other] Di { $n } non lo sapevi: restano fuori dal conto.
}
audience-step-more = quando hai un altro quarto d'ora, guardane qualcuno in più: continuo a contare da dove lasci.
part-of = { $n ->
    [one] più o meno 1 su { $of }
   *[other] circa { $n } su { $of }
}
part-half = più o meno la metà
part-hardly = quasi nessuno
part-nearly-all = quasi tutti

## Che cosa ti chiedono (M23)

requests-one = «{ $text }» ({ $n } persone)
requests-some = «{ $text }» (almeno 1)
requests-noted = Segnato che cosa ti chiedono: { $text }.
requests-noted-again = Continuano a chiedertelo (dal { $day }): { $text }.
requests-list = Quello che ti chiedono e non ha ancora un contenuto: { $text }.
requests-list-done = Ha già un contenuto: { $text }.
requests-none = Non mi hai ancora raccontato nulla che ti chiedono. Per esempio: «tre persone mi hanno chiesto le taglie».
requests-next = Quando pubblichi qualcosa che ne parla, ti chiedo se risponde.
requests-answers = Risponde a quello che ti chiedevano: { $text }?
requests-answers-which = «{ $post }» risponde a quello che ti chiedevano: { $text }?
requests-still = D'accordo: resta in attesa.
requests-undone = Annullato: quello che ti chiedevano resta com'era.
community-waiting = { $n } persone hanno chiesto «{ $text }»; nessun post risponde ancora.
community-waiting-some = Ti hanno chiesto «{ $text }»; nessun post risponde ancora.

## Clienti che tacevano (M13)

amount-new_clients = { $n ->
    [one] 1 cliente nuovo
   *[other] { $n } clienti nuovi
}
amount-silent_clients = { $n ->
    [one] 1 che non aveva mai detto niente
   *[other] { $n } che non avevano mai detto niente
}
amount-new_clients-change = { $n } clienti nuovi
amount-silent_clients-change = { $n } che non avevano mai detto niente
button-clients = 🤫 I clienti nuovi tacevano?
clients-start = Due domande su chi ha comprato da te per la prima volta. A occhio va bene.
clients-ask-new_clients = <b>Quanti clienti nuovi hai avuto nelle ultime quattro settimane?</b> Tocca o scrivi il numero.
clients-ask-silent_clients = { $clients ->
    [one] <b>Ti aveva commentato o messo mi piace prima di comprare?</b> 0 se sì; 1 se non aveva mai detto niente.
   *[other] <b>Su { $clients }, quanti non ti avevano mai commentato né messo mi piace?</b>
}
clients-silent = { $clients ->
    [one] Il tuo cliente nuovo non aveva detto niente prima di comprare: tacere non è andarsene. Anche chi tace ti legge.
   *[other] { $silent } clienti nuovi su { $clients } non avevano detto niente prima di comprare: tacere non è andarsene. Anche chi tace ti legge.
}
clients-all-spoke = { $clients ->
    [one] Il tuo cliente nuovo ti parlava già prima di comprare. Con così pochi non si può dire di più.
   *[other] I tuoi { $clients } clienti nuovi ti parlavano già prima di comprare: la conversazione porta da qualche parte.
}
clients-noted = { $clients ->
    [one] Segnato: 1 cliente nuovo in quattro settimane.
   *[other] Segnato: { $clients } clienti nuovi in quattro settimane.
}
clients-active = In { $days } giorni hanno interagito { $active } account su { $followers } ({ $percent }%): che 9 su 10 tacciano è la norma.
clients-active-lively = In { $days } giorni hanno interagito { $active } account su { $followers } ({ $percent }%): più della norma, che è 1 su 10.
clients-none = Segnato: nessun cliente nuovo in quattro settimane. Quando arriva qualcuno, chiedigli da quando ti leggeva.
clients-left = Nessun problema: di questo non ho segnato niente.
clients-step-invite = quando pubblichi questa settimana, fai una domanda a cui si risponde con una parola: è il modo facile per smettere di tacere.
clients-step-ask = quando arriva il prossimo cliente, chiedigli da quando ti leggeva e che cosa l'ha convinto.

## Quello che resta a metà

round-again = Riprendiamo da dove eri.
round-waits = Tengo quello che mi hai detto fino al { $day }; poi lo dimentico.
round-left = Ci fermiamo qui.
round-left-with = Ci fermiamo qui. Finora: { $figures }.
round-noted = { $figures }.
button-anew = Ricominciare

## Quanto è tanto

kept-a-lot = Non c'è una cifra che valga per tutti gli account: conta se sono più o meno dei tuoi di sempre. Mandami quelli di questa settimana, e con quelli di un'altra te lo dico.
network-unknown = Nessun problema: resta segnato senza social. Quando lo sai, dimmelo.
