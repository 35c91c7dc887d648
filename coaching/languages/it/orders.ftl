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
button-inside-same = È già contato
button-inside-now = No: ora sono { $n }
inside-same = D'accordo: era già contato, e il tuo totale resta com'era.
which-again = Per quel giorno ho già { $what }. Sono altri { $n } o gli stessi?
button-more = Sono altri
button-same = Gli stessi
again-same = Va bene, resta com'era.
order-still-paused = Per ora i riepiloghi restano in pausa.
order-until-unclear = Non ho capito fino a quando, quindi restano in pausa finché non mi dici «riprendi». Puoi anche scrivere «pausa fino al 3 marzo».
order-no-goal = Non hai nessun obiettivo, e va bene così. Con /goal puoi metterne uno quando vuoi.
paused-until = Riepiloghi in pausa fino al { $day }. Poi tornano da soli: ogni { $weekday } alle ore { $time }. Puoi continuare a mandarmi numeri e domande.
settings-summary-until = Riepilogo: in pausa fino al { $day }; poi ogni { $weekday } alle ore { $time }
