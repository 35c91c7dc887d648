### Le persone intorno a un account. Di nessuno conosciamo il genere: le frasi non lo danno per scontato.

## /people

people-what = <b>La tua gente.</b> Chi si muove intorno al tuo account: chi ringraziare, chi seguire e chi guardare con calma.
people-how = Scrivi un nome («Anna») e ti faccio tre domande; oppure raccontami: «Anna: ha portato 5, condiviso 9, risponde agli altri 8, 7 settimane» (delle ultime 8). Anche le cose di oggi: «Anna ha commentato e ha portato sua cugina», o una discussione incollata.
people-list = Seguire il suo account? Da quello che mi hai detto:
people-row = • { $name }: { $verdict }
people-more = … e altre { $n }.
button-people-before = ← Precedenti
button-people-further = Successivi →
people-known = Di <b>{ $name }</b> mi hai raccontato: { $facts }.
people-bare = Di <b>{ $name }</b> ho solo il nome. Raccontami che cosa ha fatto («{ $name } ha commentato») e lo tengo.
people-unknown = Di { $names } non ho segnato niente.
people-hub-comments = { $n ->
    [one] { $names } commenta; chi condivide o porta gente ancora non lo so. Raccontamelo così: «{ $first } ha condiviso il mio reel», «{ $first } ha portato sua cugina».
   *[other] { $names } commentano; chi condivide o porta gente ancora non lo so. Raccontamelo così: «{ $first } ha condiviso il mio reel», «{ $first } ha portato sua cugina».
}
people-left = Segnato: non segui più { $names }.
people-left-unknown = Non avevo segnato che seguissi { $names }, quindi non cambia niente.
acts-none-waits = Non ho segnato nessuno che aspetti una tua risposta.
people-thanked = Che bello: un grazie per nome è tra le cose che uniscono di più. Se mi dici chi («ho ringraziato Anna»), lo segno.
people-thanked-noted = Un grazie per nome vale come risposta: così resta segnato.
button-people-named = Sì, è il suo nome
people-which = Chi tolgo?
people-undone = Annullato: { $names }. Torna tutto come prima.
people-hub-none = Non so ancora che cosa fa ciascuno per il tuo account. Scrivimelo così: «Anna: ha portato 5, condiviso 9, risponde agli altri 8, 7 settimane».
button-people-hub = Chi mi aiuta di più?
button-people-review = Rivedi chi seguo
button-people-remove = Togli qualcuno
button-people-drop = Togli { $name }
button-people-again = Chiedimelo di nuovo
button-people-list = Vedi la mia gente
ask-contact-target = <b>{ $name }</b> fa parte del tuo pubblico?
ask-contact-target-known = <b>{ $name }</b> fa parte del tuo pubblico? Mi hai detto: «{ $target }».
ask-contact-value = <b>{ $name }</b> ti dà qualcosa? Idee, sostegno, clienti…
ask-contact-tone = Come ti scrive di solito <b>{ $name }</b>?
ask-contact-close = Che cos'è <b>{ $name }</b> per te? La lamentela di un cliente non è come criticare per criticare.
contact-yes = Sì
contact-no = No
contact-unknown = Non lo so
contact-none = Niente di questo
contact-added = Segnato: <b>{ $name }</b>.
contact-told = Segnato: <b>{ $name }</b> ({ $facts }).
contact-told-more = Segnate altre { $n } persone.
contact-unclear = Non ho capito «{ $words }», quindi questo non l'ho segnato.
contact-doubt = Non so se «{ $name }» sia il nome di qualcuno, quindi non l'ho segnato. Scrivimi solo il nome («Anna») o «Anna: ha portato 5».
contact-whose = «{ $name }» è qualcuno della tua gente? Allora scrivilo così: «{ $name } ha commentato 3 volte». Se è un post o una cifra tua, dimmelo senza il nome. Per ora non ho segnato niente.
people-block = Io non posso bloccare né silenziare nessuno: si fa nella rete, dal suo profilo. Bloccare chi insulta va bene; i tuoi riepiloghi restano come sono.
people-away = Il tuo account non lo tocco: smettere di seguire qualcuno lo fai tu, nell'app e senza spiegazioni. Se lo fai, dimmelo («ho smesso di seguire @luce») e lo segno. Se è perché critica, prima puoi rispondere una volta con calma.
people-size = Quanti follower abbia qualcuno non cambia l'ordine: guardo che cosa fa per il tuo account, non la sua grandezza.
contact-unread = Lì non vedo nessun nome e non ho segnato niente. Scrivimi solo il nome («Anna») oppure «Anna: ha portato 5, condiviso 9».
contact-full = Conservo già { $n } persone, che è il massimo: togli qualcuno prima di aggiungerne altre.
contact-removed = Ho tolto <b>{ $name }</b> e dimenticato quello che mi avevi detto. Oggi puoi ancora annullare; da domani non lo conservo più.
contact-choose = Tocca una risposta, oppure scrivi «non lo so» o «no». Poi passiamo a un'altra persona.
contact-of-whom = Di chi parli? Scrivilo con il nome: «{ $name } è cliente».
contact-next = Qualcun altro? Scrivi un altro nome, o /people per vedere l'elenco.
told-people_brought = ha portato { $n }
told-shares = ha condiviso { $n }
told-mentions = ha menzionato { $n }
told-replies_to_others = ha risposto agli altri { $n }
told-weeks_active = { $n } delle ultime 8 settimane
told-interactions = ti ha scritto { $n ->
    [one] 1 volta
   *[other] { $n } volte
}
told-comments = { $n ->
    [one] 1 commento
   *[other] { $n } commenti
}
told-constructive = { $n ->
    [one] 1 commento utile
   *[other] { $n } commenti utili
}
told-critical = { $n ->
    [one] 1 critica
   *[other] { $n } critiche
}
told-followers = { $n ->
    [one] 1 follower
   *[other] { $n } follower
}, che qui non contano
told-topics = temi: { $topics }
told-relation-client = è cliente
told-relation-family = è di famiglia
told-relation-supplier = ti fornisce
told-relation-mentor = ti insegna il mestiere
told-relation-friend = è un'amicizia
told-relation-famous = è un account famoso
told-relation-follower = ti segue in silenzio
told-relation-other = non è cliente né famiglia
told-tone-constructive = scrive in modo costruttivo
told-tone-mixed = scrive un po' di tutto
told-tone-only_critic = critica e basta, 3 volte o più
told-tone-nothing = non ha ancora fatto niente
told-target = fa parte del tuo pubblico
told-target-no = non fa parte del tuo pubblico
told-adds_value = ti dà qualcosa
told-adds_value-no = non ti dà niente
tone-constructive = In modo costruttivo
tone-mixed = Un po' di tutto
tone-only_critic = Critica e basta, 3 volte o più
tone-nothing = Ancora niente
relation-other = Né cliente né famiglia
relation-client = Cliente
relation-family = Famiglia
relation-supplier = Fornitore
relation-mentor = Mentore
relation-friend = Amicizia
relation-famous = Account famoso
relation-follower = Ti segue in silenzio

## Ricambio il follow?

verdict-yes = sì
verdict-no = non serve
verdict-wait = ancora da vedere
verdict-keep = rispondi alla lamentela
follow-fits = <b>{ $name }</b>: sì. Fa parte del tuo pubblico e ti dà qualcosa: puoi seguire il suo account.
follow-not_target = <b>{ $name }</b>: non serve. Non fa parte del tuo pubblico; se ti scrive, rispondi con cordialità.
follow-only_critic = <b>{ $name }</b>: no. Per ora critica e basta, senza niente di costruttivo: rispondi una volta con calma e non metterti a discutere.
follow-new = <b>{ $name }</b>: aspetta. Non ha ancora fatto niente e non si sa se ti dà qualcosa: si vedrà. Intanto, cordialità.
follow-target_unknown = <b>{ $name }</b>: aspetta. Non so ancora se fa parte del tuo pubblico, e non saperlo non è un no.
follow-value_unknown = <b>{ $name }</b>: aspetta. Fa parte del tuo pubblico, ma non so ancora se ti dà qualcosa.
follow-no_value = <b>{ $name }</b>: aspetta. Fa parte del tuo pubblico, ma per ora non ti dà niente: cordialità, e si vedrà.
follow-complaint = <b>{ $name }</b>: rispondi e non perdere il contatto. È cliente e la sua lamentela conta: rispondi prima di pensare a chi seguire.

## Chi aiuta di più, e chi si segue

finding-hub_found = Chi muove di più il tuo account sembra <b>{ $name }</b>: { $acts }. Quanti follower abbia non conta, e forse non lo sa.
finding-hub_found-tie = Non riesco a separare <b>{ $names }</b>: quello che fanno per il tuo account è più o meno lo stesso. Quanti follower abbiano non conta, e forse non lo sanno.
act-brought = { $n ->
    [one] ha portato 1 persona
   *[other] ha portato { $n } persone
}
act-spread = { $n ->
    [one] ti ha condiviso o menzionato 1 volta
   *[other] ti ha condiviso o menzionato { $n } volte
}
act-replies = { $n ->
    [one] ha risposto agli altri 1 volta
   *[other] ha risposto agli altri { $n } volte
}
people-comma = { $a }, { $b }
people-and = { $a } e { $b }
hub-rough = È indicativo: con meno di cinque persone o senza quattro settimane contate, l'ordine può cambiare.
hub-circles = Per temi vedo { $n } gruppi: { $topics }.{ $bridge }
hub-bridge = { " " }A fare da ponte: { $names }.
finding-followback_review = Sì a chi ti dà qualcosa e fa parte del tuo pubblico; no a chi critica e basta; con chi è appena arrivato, aspetta. E cordialità con tutti.
review-who = Da quello che mi hai detto: { $parts }.
review-keep = rispondi alla lamentela di { $names }{ $more }
review-yes = sì a { $names }{ $more }
review-no = no a { $names }{ $more }
review-wait = aspetta con { $names }{ $more }
review-more = { " " }e altri { $n }
review-prune = { $n ->
    [one] C'è 1 account silenzioso che non ti dà niente: se lo segui, guardalo con calma.
   *[other] Ci sono { $n } account silenziosi che non ti danno niente: se li segui, guardali con calma, uno per uno.
} Decidi tu; niente unfollow di massa.
action-thank-hub = quando apri l'app martedì, ringrazia { $name } per nome, con un piccolo gesto: un messaggio o una menzione.
action-thank-hubs = quando apri l'app martedì, ringrazia { $names }, per nome e con un piccolo gesto: un messaggio o una menzione.
action-ask-hub = quando { $name } torna a commentare, chiedi che cosa vorrebbe vedere o raccontare di quello che fai.
action-answer-complaint = quando apri l'app oggi, rispondi alla lamentela di { $name } prima di guardare i numeri.
action-follow-one = quando apri l'app martedì, segui l'account di { $name } e lascia un commento a qualcosa di suo.
action-review-ten = quando hai un quarto d'ora martedì, apri l'elenco degli account che segui e guardane dieci, uno per uno: decidi tu quali tenere.
action-stay-cordial = quando ti scrive qualcuno di nuovo, rispondi con cordialità e aspetta di vedere che cosa porta prima di seguire il suo account.

## /audience

audience-what = <b>Chi ti segue?</b> Apri l'elenco dei tuoi follower e guarda, uno per uno, i 20 account più recenti. Non mi serve nessun nome.
audience-how = Tocca una risposta per account; sotto puoi segnare qualcos'altro, se vuoi. Li hai già contati? Scrivimi «13 su 20».
audience-now = L'ultima volta hai contato { $hits } su { $of }:
audience-share = <b>{ $hits } su { $of }</b>. Tra tutti quelli che ti seguono da poco, il tuo pubblico sarebbe { $part }: circa il { $percent }%, e con un campione così può stare tra { $low } e { $high }%.
audience-most = La maggior parte di chi arriva è la gente che cerchi: c'è con chi parlare.
audience-few = La maggior parte di chi arriva non è la gente che cerchi. Non è colpa tua: dice a chi stanno parlando adesso i tuoi contenuti.
audience-more = Sembra che più della metà sia la gente che cerchi, ma con questo campione non è ancora sicuro.
audience-less = Sembra che meno della metà sia la gente che cerchi, ma con questo campione non è ancora sicuro.
audience-even = Metà e metà: con questo campione non si può dire di più.
audience-step-most = quando pubblichi questa settimana, fai a queste persone una domanda a cui si risponde con una parola, e rispondi a ogni risposta.
audience-step-few = quando scrivi il prossimo post, di' nella prima riga a chi è rivolto e che cosa preoccupa quella persona.
audience-step-unsure = quando hai un altro quarto d'ora, guarda altri 20 account e mandami la somma: per esempio «26 su 40».
audience-short = { $of ->
    [one] 1 account è poco per dire qualcosa.
   *[other] { $of } account sono pochi per dire qualcosa.
} { $missing ->
    [one] Guardane ancora 1
   *[other] Guardane altri { $missing }
} e mandami la somma. Non ho ancora segnato niente.
audience-impossible = Non possono essere { $hits } su { $of }: il primo numero è quanti fanno parte del tuo pubblico, il secondo quanti ne hai guardati. Per esempio: «13 su 20».
audience-too-many = { $of } account guardati uno per uno sono tanti: non lo segno. Ne bastano 20; per esempio «13 su 20».
audience-of-what = { $hits } su quanti? Scrivimelo così: «13 su 20».
audience-unread = Lì non vedo quanti su quanti. Scrivimelo così: «13 su 20». Con /cancel lasciamo stare.
audience-undone = Annullato: quel conteggio non vale più.
audience-is-it = <b>{ $hits } su { $of }</b>: sono account che ti seguono e fanno parte del tuo pubblico?
audience-how-many-are = Dimmi quanti <b>sì</b> fanno parte del tuo pubblico: «13 su 20 sono del mio pubblico». Non ho ancora segnato niente.
button-audience-again = Conta di nuovo
command-people = La tua gente: chi seguire, chi ti aiuta
command-audience = Ti segue il tuo pubblico? Contane 20
