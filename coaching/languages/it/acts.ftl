### Quello che fa la gente intorno: raccontato, incollato, e letto come segni di vita. Di nessuno si conosce il genere.

## Ridetto

acts-noted = <b>Segnato:</b>
acts-noted-on = <b>Segnato</b> ({ day-name }):
acts-person = • <b>{ $name }</b>: { $did }
acts-more = … e altre { $n } persone ({ $acts } gesti).
acts-of = le cose di { $names }
acts-names-more = { $names } e altri { $n }
acts-met = { $n ->
    [one] { $names } entra nel tuo elenco: /people
   *[other] { $names } entrano nel tuo elenco: /people
}
acts-unsure = Di { $names } non so che cosa { $n ->
    [one] ha
   *[other] hanno
} fatto di preciso, e non ho segnato niente. Scrivimelo così: «Anna ha commentato 3 volte e ha risposto a Luca».
acts-unkept = Questo è di { $names }, non del tuo account: di ogni persona segno commenti, risposte, condivisioni, menzioni e chi porta. Non ho segnato niente.
acts-unnamed = Chi è stato? Scrivimi solo il nome e lo segno. Per ora non ho segnato niente.
did-comment = { $n ->
    [one] ha commentato
   *[other] ha commentato { $n } volte
}
did-question = { $n ->
    [one] ha fatto una domanda
   *[other] ha fatto { $n } domande
}
did-complaint = { $n ->
    [one] ha fatto una critica
   *[other] ha fatto { $n } critiche
}
did-reply = { $n ->
    [one] ha risposto a un'altra persona
   *[other] ha risposto ad altri { $n } volte
}
did-reply-to = { $n ->
    [one] ha risposto a { $to }
   *[other] ha risposto a { $to } { $n } volte
}
did-share = { $n ->
    [one] ha condiviso le tue cose
   *[other] ha condiviso le tue cose { $n } volte
}
did-mention = { $n ->
    [one] ti ha menzionato
   *[other] ti ha menzionato { $n } volte
}
did-brings = { $n ->
    [one] ha portato 1 persona
   *[other] ha portato { $n } persone
}
did-brings-to = ha portato { $to }
did-answered = { $n ->
    [one] ha avuto la tua risposta
   *[other] ha avuto { $n } tue risposte
}

## Una discussione incollata

acts-thread = Leggo una discussione con { $n ->
    [one] 1 commento
   *[other] { $n } commenti
} di { $people } persone.
acts-mine = Tu sei { $name }: di quel nome non segno commenti.
acts-mine-forgot = Dimenticato: { $name } non sei tu. Se lo incolli di nuovo, te lo chiedo un'altra volta.
button-acts-not-me = Non sono { $name }
acts-unread = Non ho capito di chi { $n ->
    [one] è 1 commento, quindi non lo segno.
   *[other] sono { $n } commenti, quindi non li segno.
}
acts-whose = Con che nome compari tu? Così non ti conto come fossi un'altra persona. Finché non lo dici non segno niente.
button-acts-nobody = Non ci sono
button-acts-drop = Non segnare niente
acts-dropped = Va bene: non ho segnato niente.
acts-still-wait = Aspetta ancora la tua risposta: { $names }.
acts-nobody-waits = Non ho segnato nessuno che aspetti la tua risposta.
acts-nobody-told = Non mi hai ancora raccontato chi commenta. Raccontamelo così: «Anna ha commentato», o incolla qui la discussione.
acts-once-only = Mi hai raccontato commenti di { $names }; in due settimane diverse, ancora di nessuno.
acts-quiet-needs = Per dirlo mi serve che tu mi racconti la tua gente più settimane di seguito: quello che nessuno mi racconta non è un silenzio.
acts-quiet = { $n ->
    [0] Di chi tornava non manca nessuno.
    [one] Tornava e non compare nelle ultime quattro settimane: { $names }. Può essere la vita: tacere non è niente di male.
   *[other] Tornavano e non compaiono nelle ultime quattro settimane: { $names }. Può essere la vita: tacere non è niente di male.
}
lights-grown = Il tuo pubblico è passato da { $before } ({ $day }) a { $now }, e { $n ->
    [one] torna a commentare 1 persona
   *[other] tornano a commentare { $n } persone
}. Che commentino sempre le stesse è normale; più pubblico non è ancora più community.
acts-private = Leggo una chat privata ({ $names }). I messaggi privati non sono commenti, quindi non ho segnato niente. Se vuoi, dimmi quanti erano: «3 messaggi».
acts-nothing = Lì ci sei solo tu, quindi non c'è niente da segnare.
acts-again = Oggi ho già segnato proprio questo di { $names }. È un'altra volta?
acts-again-some = Di { $of } gesti, { $n } li avevo già segnati. Che faccio?
button-acts-new = Solo il nuovo ({ $n })
button-acts-all = Segna tutto
acts-step-owed = quando apri l'app oggi, rispondi a { $names } prima di guardare i numeri.

## Segni di vita

button-people-signs = Segni di vita
lights-title = <b>Segni di vita</b> (ultimi 7 giorni)
lights-usual = <b>Segni di vita</b>: ultimi 7 giorni, rispetto a { $n } tue settimane{ $untold }
lights-untold = { " " }({ $n ->
    [one] 1 settimana non raccontata non è uno zero
   *[other] { $n } settimane non raccontate non sono zeri
})
lights-sign = { $light } { $name }: { $n } · { $how }{ $chance } (di solito { NUMBER($usual, maximumFractionDigits: 1) })
lights-among = { $light } { $name }: { $n } su { $of }, { $percent }% · { $how }{ $chance } (di solito { $usual }%)
lights-on = come sempre o di più
lights-dim = meno delle altre volte
lights-out = niente questa settimana
lights-chance = , forse per caso
light-on = ●
light-dim = ◐
light-out = ○
sign-value = Ti condividono e portano gente
sign-talk = Ti commentano
sign-among = Si rispondono tra loro
sign-ask = Fanno domande
sign-complain = Si lamentano
lights-needs-names = Di persone per nome non mi hai ancora raccontato abbastanza per leggere i segni di vita.
lights-needs-week = Di questa settimana non mi hai raccontato niente della tua gente. Non è uno zero: non lo so.
lights-needs-comments = In quattro settimane mi hai raccontato { $n ->
    [0] 0 commenti
    [one] 1 commento
   *[other] { $n } commenti
}. Con { $needed } si può dire qualcosa.
lights-needs-weeks = { $n ->
    [0] È la prima settimana che mi racconti.
    [one] Prima di questa settimana me ne hai raccontata 1.
   *[other] Prima di questa settimana me ne hai raccontate { $n }.
} Con { $needed } saprò che cosa è normale nella tua comunità.
lights-returned = { $n ->
    [one] Torna, in 2 delle ultime 4 settimane o più, 1 persona: { $names }.
   *[other] Tornano, in 2 delle ultime 4 settimane o più, { $n } persone: { $names }.
}
lights-replied = Hai risposto a { $replied } commenti su { $comments } in 7 giorni.
lights-owed = { $n ->
    [one] Aspetta una tua risposta { $names }.
   *[other] Aspettano una tua risposta { $names }.
}
lights-owed-unknown = { $n ->
    [one] Ha scritto { $names }
   *[other] Hanno scritto { $names }
}; non so se hai già risposto. Se l'hai fatto, dimmelo: «ho risposto a …».
lights-brief = Segni: ti condividono { $value } · ti commentano { $talk } · si rispondono { $among } · chiedono { $ask } · si lamentano { $complain }
lights-step-all = hai risposto a { $replied } su { $comments }: quando apri l'app, rispondi a chi manca entro 24 ore.
lights-step-among = quando pubblichi questa settimana, fai una domanda a cui possano rispondersi tra loro («chi l'ha provato?»).
lights-step-value = quando pubblichi questa settimana, fai qualcosa che si abbia voglia di mandare a un'amicizia.
lights-step-ask = quando pubblichi questa settimana, chiudi con «che cosa vi piacerebbe sapere?».
lights-step-talk = quando pubblichi questa settimana, chiedi qualcosa a cui si risponda con una parola.
lights-step-tell = quando guardi i tuoi commenti, raccontameli: «Anna ha commentato e ha risposto a Luca», o incolla qui la discussione.
finding-audience_not_community-returning = Il tuo pubblico è cresciuto (da { $before } a { $now }), ma le persone che tornano non sono più di prima ({ $again } in quattro settimane; prima, { $again_before }). Più pubblico non è ancora più comunità.
