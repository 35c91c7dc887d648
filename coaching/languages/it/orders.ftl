### Quello che Faro risponde a un ordine scritto a parole.

order-deleted = Cancellato: { $what }.
order-all = Cancella tutto ({ $n })
order-which = C'è più di una cosa così. Quale cancello?
order-more = Sono { $n } in tutto; queste sono le ultime.
order-none = Non trovo niente di simile tra ciò che ho segnato. In /history ci sono i tuoi numeri.
order-nothing = Non c'è niente di segnato da annullare.
order-nothing-back = Non c'è niente da rimettere.
order-taken-back = Fatto, è tutto com'era prima.
order-wrong = L'ultima cosa che ho segnato: { $what }. Se è sbagliata, toglila e raccontamela di nuovo.
order-same = Ce l'ho già così: { $what }.
order-which-right = Quale di questi è { $n }?
ask-half = Alle { $first } di mattina o alle { $second }?
which-inside = Di oggi ho già { $count } follower{ $where }. Questo { $change } è già contato lì?
which-inside-amount = Ho già { $what }. Queste { $n } sono già contate lì?
button-inside-same = È già contato
inside-neither = D'accordo, non segno niente: resta tutto com'era.
button-inside-now = No: ora sono { $n }
inside-same = D'accordo: era già contato, e il tuo totale resta com'era.
rounded-same = Di quel giorno ho già { $what }, il numero esatto. Quello arrotondato dice lo stesso: non cambio niente.
rounded-other = Di quel giorno avevo { $what }. Vale quello nuovo, che è arrotondato.
same-day-sum = Le { $known } che avevo già e altre { $more }.
which-inside-larger = Ho già { $what }. Queste { $n } sono tutte, o vanno aggiunte?
button-inside-all = Sono { $n } in tutto
button-inside-more = A parte: ora { $n }
sold-sum = { $time ->
    [all] Vendite che mi hai raccontato, in totale: <b>{ $n }</b>
    [day] Vendite che mi hai raccontato, { $first }: <b>{ $n }</b>
   *[days] Vendite che mi hai raccontato, dal { $first } al { $last }: <b>{ $n }</b>
}
sold-part = • { $what }
sold-more = … e altre { $n }: /history vendite
sold-none = { $time ->
    [all] Non mi hai ancora raccontato nessuna vendita. Dimmelo così: «ho venduto 4 torte».
    [day] Di quel giorno ({ $first }) non mi hai raccontato vendite. Non è uno zero: non lo so.
   *[days] Dal { $first } al { $last } non mi hai raccontato vendite. Non è uno zero: non lo so.
}
sold-around = In più ho { $what }: non so quante siano di quei giorni.
sold-latest = L'ultima cosa: { $what }
moved-day = Cambio la data: { $first } → { $last }.
echo-change-beside = Il { $net } che mi racconti non lo sommo: sta dentro il totale. Tra i tuoi due totali ci sono { $counted }.
messages-answered = { $n ->
    [one] 1 messaggio con risposta: bene. Non lo segno
   *[other] { $n } messaggi con risposta: bene. Non li segno
}; tengo i messaggi che ti arrivano («12 messaggi») e i commenti a cui rispondi («ho risposto a 3 commenti su 10»).
answers-owed = { $n } a cui rispondere: non lo segno come cifra nuova. Comincia da chi fa domande; poi dimmi a quanti hai risposto («ho risposto a 3 commenti su 10»).
doubt-left = { $what }: questo lo lascio senza segnarlo; se vuoi, dimmelo di nuovo.
nobody-but = Ma di quei giorni mi hai raccontato { $n ->
    [one] 1 commento ({ $names })
   *[other] { $n } commenti ({ $names })
}. Se lo zero è di altro, annullalo.
which-again = Per quel giorno ho già { $what }. Sono altri { $n } o gli stessi?
button-more = Sono altri
button-same = Gli stessi
again-same = Va bene, resta com'era.
order-still-paused = Per ora i riepiloghi restano in pausa.
order-until-unclear = Non ho capito fino a quando, quindi restano in pausa finché non mi dici «riprendi». Puoi anche scrivere «pausa fino al 3 marzo».
order-no-goal = Non hai nessun obiettivo, e va bene così. Con /goal puoi metterne uno quando vuoi.
paused-until = Riepiloghi in pausa fino al { $day }. Poi tornano da soli: ogni { $weekday } alle ore { $time }. Puoi continuare a mandarmi numeri e domande.
settings-summary-until = Riepilogo: in pausa fino al { $day }; poi ogni { $weekday } alle ore { $time }
