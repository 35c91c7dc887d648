### Chi si segue, chi si ringrazia, quali gruppi ci sono. Di nessuno conosciamo il genere: le frasi non lo presumono.

people-follows = { $n ->
    [one] Segui 1 account di cui mi hai parlato.
   *[other] Segui { $n } account di cui mi hai parlato.
}
button-people-whom = Seguo…?
button-people-groups = Gruppi

## Ricambio?

follow-whom = Chi? Scrivimi un nome o un nickname, e con tre tocchi te lo dico.
follow-one-by-one = Una persona alla volta: poi chiedimi di { $names }.
follow-already = Mi hai detto che segui già <b>{ $name }</b>; se hai un dubbio, guardala così:
follow-learns = <b>{ $name }</b>: sì, se vuoi. Non fa parte del tuo pubblico, ma da lì impari, e anche questo conta.
follow-close = <b>{ $name }</b>: come preferisci. È una persona vicina: che non faccia parte del tuo pubblico non è un motivo. Cordialità, e basta.
follow-noted = Segnato: segui <b>{ $name }</b>.
button-follow-done = Ora seguo il suo account

## Chi segui

follows-told = { $n ->
    [one] Segnato: segui { $names }.
   *[other] Segnati { $n } account che segui: { $names }.
} { $all ->
    [one] È l'unico che conosco.
   *[other] In tutto sono { $all }.
}
follows-of-them = Tra questi: { $parts }.
follows-other = { $n } né clienti né famiglia
follows-client = { $n ->
    [one] 1 cliente
   *[other] { $n } clienti
}
follows-family = { $n } di famiglia
follows-supplier = { $n ->
    [one] 1 fornitore
   *[other] { $n } fornitori
}
follows-mentor = { $n ->
    [one] 1 mentore
   *[other] { $n } mentori
}
follows-friend = { $n ->
    [one] 1 amicizia
   *[other] { $n } amicizie
}
follows-famous = { $n ->
    [one] 1 famoso
   *[other] { $n } famosi
}
follows-follower = { $n } che ti leggono in silenzio
follows-silent = { $n ->
    [one] 1 silenzioso
   *[other] { $n } silenziosi
}
follows-teaches = { $n } che ti danno qualcosa
follows-full = Conservo al massimo { $n } account che segui. Per guardarli dieci alla volta bastano quelli su cui hai dubbi.
follows-totals = Segui { $all } account, e { $silent ->
    [one] 1 non dice niente.
   *[other] { $silent } non dicono niente.
}
follows-totals-near = { $n ->
    [one] 1 non si tocca: { $parts }.
   *[other] { $n } non si toccano: { $parts }.
}
follows-totals-left = { $n ->
    [one] Ne resta 1 da guardare, se ti va. Dimmi il nome («silenziosi: @luce»): decidi tu.
   *[other] Ne restano { $n } da guardare, se ti va. Dimmi i nomi, fino a { $most } alla volta («silenziosi: @luce, @sole»): li vediamo uno a uno e decidi tu.
}
follows-totals-none = Non ne resta nessuno da guardare: va bene così.

## La revisione

review-whom = <b>Rivedere chi segui.</b> Dieci alla volta, uno per uno, e solo se ti va. Io non tocco il tuo account.
review-how = Scrivimi chi segui: «seguo @luce, @pane (cliente), @teo (mentore)», oppure incolla l'elenco. Se sai già chi tace: «silenziosi: @luce, @sole».
review-again = Riprendiamo da dove eravamo.
review-found = Di { $all } account che segui, { $silent ->
    [one] 1 tace
   *[other] { $silent } tacciono
} da 90 giorni o più, o mi hai detto che tacciono. { $n ->
    [one] Ne guardiamo 1.
   *[other] Ne guardiamo { $n }, uno alla volta.
}
review-spared = { $n ->
    [one] Un altro non si tocca: è di una persona vicina, del tuo pubblico o di chi ti insegna qualcosa.
   *[other] Altri { $n } non si toccano: sono di persone vicine, del tuo pubblico o di chi ti insegna qualcosa.
}
review-yours = Tacere non è niente di male. Decidi tu, e lo fai nell'app: io non tocco niente.
review-one = <b>{ $at } di { $of }</b> · <b>{ $name }</b>
review-told-silent = Mi hai detto che tace. Che cosa fai con questo account?
review-since-last = L'ultima cosa che so di questo account è { local-del }. Che cosa fai?
review-since-told = Di questo account non so niente { local-dal }, quando me l'hai nominato. Che cosa fai?
button-review-keep = Lo seguo
button-review-drop = Non lo seguo più
button-review-near = È cliente, mentore, famiglia…
button-review-teaches = Mi insegna
button-review-later = Un altro giorno
button-review-back = ↩️ Quello prima
button-review-stop = Mi fermo qui
button-review-return = ← Indietro
button-review-resume = Riprendi la revisione
review-over = <b>Fatto.</b> Per oggi basta così.
review-counts = Rivisti: { $parts }.
review-count-keep = { $n ->
    [one] continui a seguirne 1
   *[other] continui a seguirne { $n }
}
review-count-drop = { $n ->
    [one] ne lasci 1
   *[other] ne lasci { $n }
}
review-count-near = { $n ->
    [one] 1 è vicino e non torna più qui
   *[other] { $n } sono vicini e non tornano più qui
}
review-count-teaches = { $n ->
    [one] 1 ti insegna
   *[other] { $n } ti insegnano
}
review-count-later = { $n ->
    [one] 1 resta per un altro giorno
   *[other] { $n } restano per un altro giorno
}
review-by-hand = { $n ->
    [one] Quello che lasci, lascialo nell'app senza dire niente: è la tua lista, non un giudizio.
   *[other] Quelli che lasci, lasciali nell'app senza dire niente: è la tua lista, non un giudizio.
}
review-more-left = { $n ->
    [one] Ne resta 1 per un'altra volta, senza fretta.
   *[other] Ne restano { $n } per un'altra volta, senza fretta.
}
review-left = { $n ->
    [one] Mi fermo qui. Ne manca 1: quando vuoi riprendiamo.
   *[other] Mi fermo qui. Ne mancano { $n }: quando vuoi riprendiamo.
}
review-none = { $all ->
    [one] Dell'account che segui, niente da rivedere oggi.
   *[other] Dei { $all } account che segui, nessuno da rivedere oggi.
}
review-kept = { $n ->
    [one] 1 l'hai guardato da poco.
   *[other] { $n } li hai guardati da poco.
}
review-by = Per dire che un account tace mi servono 90 giorni da quando me lo nomini: potrò dirlo { local-dal }.
review-silent-how = Sai già di qualcuno che tace da mesi? Scrivimi «silenziosi: @luce, @sole».

## Tutti insieme, no

bulk-following = Questo non posso farlo, e non te lo consiglio: smettendo di seguire tutti in una volta se ne vanno anche clienti, mentori e chi ti legge in silenzio. Seguire non è un debito, né all'andata né al ritorno.
bulk-following-instead = Se la tua lista ti pesa, la guardiamo dieci alla volta: solo account silenziosi, nessuno di vicino, e decidi tu.
bulk-followers = Questo non posso farlo, e non te lo consiglio: chi ti segue e tace non è un fantasma. Circa 9 persone su 10 guardano e basta, e a volte chi compra è proprio chi taceva. Togliere ha senso solo con gli account chiaramente falsi, uno alla volta.
bulk-followers-instead = Se ti pesa invece chi segui tu, quello sì lo guardiamo, dieci alla volta.
bulk-back = Questo non posso farlo, e non te lo consiglio: seguire tutti di rimando riempie la tua lista di chi cerca solo lo scambio. Seguire non è un debito.
bulk-back-instead = Sì a chi ti dà qualcosa e fa parte del tuo pubblico; con chi è appena arrivato, aspetta. Chiedimelo uno alla volta: «seguo @luce?».
bulk-buy = Comprare follower o «mi piace» non lo faccio e non te lo consiglio: sono account che non leggono e non comprano, il social li cancella e i tuoi numeri non ti dicono più niente.
bulk-buy-instead = Con meno gente, ma la tua, arrivi prima. Se vuoi, dimmi chi vuoi raggiungere: /target
bulk-gone = Chi se n'è andato non lo vedo, e il social non lo dice; e un elenco di nomi con cui arrabbiarsi non lo faccio.
bulk-gone-instead = Rende di più guardare perché resterebbe la gente che vuoi: chiedimi «perché sono calata?».
button-bulk-why = E con chi tace?

## Un gesto

gesture-brought = • Un gesto per <b>{ $name }</b>: un grazie per nome, per la gente che ha portato.
gesture-spread = • Un gesto per <b>{ $name }</b>: ricambia con una menzione.
gesture-replies = • Un gesto per <b>{ $name }</b>: chiedi che racconti come fa, e condividilo.
action-mention-hub = quando prepari la prossima storia, menziona { $name } e ringrazia per aver condiviso le tue cose.
action-invite-hub = quando apri l'app martedì, chiedi a { $name } di raccontare come fa, e condividilo con il suo nome.
more-mention-hub = Basta una menzione breve e precisa: che cosa ha condiviso e perché ti ha aiutato.
more-invite-hub = Chi risponde agli altri sa spiegare le tue cose con parole da cliente: dagli spazio.
plan-somebody = una persona
plan-mention-hub = menzionerò { $name } in una storia e ringrazierò
plan-mention-hub-small = manderò a { $name } un «grazie per aver condiviso»
plan-invite-hub = chiederò a { $name } di raccontare come fa
plan-invite-hub-small = ringrazierò { $name } per aver risposto agli altri
hub-held = Ho provato a togliere ogni settimana: <b>{ $name }</b> resta tra le prime tre persone in { $n } prove su { $of }.
hub-shaky = Con { $names } è quasi un pareggio con chi viene dopo: non posso ancora dirlo.

## Gruppi

groups-missing-people = Per vedere dei gruppi devo sapere di { $needed } persone che cosa interessa loro o con chi parlano; per ora so di { $have }.
groups-missing-links = Per vedere dei gruppi mi servono { $needed } legami tra le persone (chi risponde a chi, o temi in comune); per ora ne vedo { $have }.
groups-how = Raccontamelo così: «Anna ha risposto a Luca», o «Anna: temi pane, impasti».
groups-one = Per ora è un gruppo solo: { $n } persone che parlano tra loro.
groups-talk = Da chi risponde a chi vedo { $n } gruppi:
groups-themes = Per temi vedo { $n } gruppi:
groups-circle = • { $names }{ $more }
groups-circle-on = • <b>{ $topics }</b>: { $names }{ $more }
groups-bridge = { $n ->
    [one] A fare da ponte: <b>{ $names }</b>, che può presentare gli uni agli altri.
   *[other] A fare da ponte: <b>{ $names }</b>, che possono presentare gli uni agli altri.
}
groups-apart = Quasi non si incrociano: una domanda che interessi a tutti li unisce.
