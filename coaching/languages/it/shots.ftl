### Quello che Faro dice degli screenshot: che cosa ha letto, che cosa non è sicuro, che cosa chiede prima di segnare.

## Quello che si vede

shot-head = <b>{ $network }</b>{ $handle } · { $kinds }
shot-handle = { " " }@{ $handle }
shot-network-unknown = Screenshot
shot-kind-profile = profilo
shot-kind-overview = statistiche
shot-kind-post = post
shot-kind-audience = pubblico
shot-kind-other = schermata
shot-figure = • { $figure }
shot-rounded = ≈ { $figure }
shot-rounded-known = ≈ { $figure } (torna con i tuoi { $known })
shot-replaces = { $figure } (sostituisce { $known })
shot-number = { $n }
shot-or = { $a } o { $b }
shot-days = <i>{ $days ->
    [one] 1 giorno ({ $last })
   *[other] { $days } giorni ({ $first } – { $last })
}:</i>
shot-on = <i>{ $day_when ->
    [today] Oggi
    [yesterday] Ieri
   *[other] { $day }
}:</i>
shot-post = <i>«{ $topic }»:</i>
shot-post-untitled = <i>Post { $n }:</i>
shot-doubt-readings = ❓ { $name }: { $readings }
shot-doubt-faint = ❓ { $figure }: si legge male
shot-doubt-viewers = ❓ { $figure }: la schermata dice «spettatori»
shot-doubt-unread = ❓ { $name }: non leggo il numero
shot-doubt-leap = ❓ { $figure }: molto lontano dai tuoi { $known }
shot-doubt-exact = ❓ ≈ { $figure }: di quel giorno ho già { $known }
shot-aside-always = Di sempre, quindi non lo segno: { $figures }
shot-aside-undated = Non so di quali giorni è, quindi non lo segno: { $figures }
shot-aside-exact = ≈ { $figure }: torna con il tuo dato esatto, { $known }, e resta quello
shot-name-followers = follower
shot-name-followers-change = variazione dei follower
shot-name-following = seguiti
shot-name-likes = mi piace
shot-name-comments = commenti
shot-name-shares = condivisioni
shot-name-saves = salvataggi
shot-name-reach = copertura
shot-name-impressions = impression
shot-name-views = visualizzazioni
shot-name-profile_visits = visite al profilo
shot-name-link_clicks = clic sul link
shot-name-messages = messaggi
shot-name-sales = vendite
shot-name-interactions = interazioni
shot-name-accounts_engaged = account che hanno interagito

## Prima di segnare

shot-right = È giusto? Non ho ancora segnato niente.
shot-right-doubts = Il resto è giusto? Quello che è in dubbio (❓) te lo chiedo dopo.
shot-question = Alla tua domanda rispondo appena confermi.
shot-as-file = Come file si legge meglio: in Telegram, 📎 → «File» e scegli lì lo screenshot (così non viene compresso).
shot-which-network = Di quale social è?
shot-which-days = Di quanti giorni è questo? { $figures }
shot-whose-account = Su { $network } seguo il tuo account @{ $known }, e questo è @{ $handle }. Di chi è?
shot-whose-outside = { $head }: sembra un profilo visto da fuori. È tuo?
shot-second = D'accordo, non lo segno. Tengo un solo account per social, così i tuoi numeri non si mescolano.
shot-not_mine = D'accordo, non lo segno: se mescolo gli account di altre persone, i tuoi numeri non sono più i tuoi.
shot-again = Questo screenshot l'ho già letto { $day_when ->
    [today] oggi
    [yesterday] ieri
   *[other] { local-il }
} ed è segnato. Lo conto come nuovo?
shot-as-before = D'accordo, resta com'è.
shot-waits = Questo screenshot ce l'ho già e aspetta la tua risposta:
shot-next = C'è ancora uno screenshot da confermare:
shot-oldest = Tengo al massimo { $n } screenshot da confermare: il più vecchio non aspetta più.
shot-nothing = Qui non c'è niente da segnare.
shot-discarded = Scartato. Non ne ho segnato niente.
shot-rest-discarded = Va bene, lascio fuori il resto. Quello che avevi confermato resta.
shot-left-out = D'accordo, quello non lo segno.
shot-done = { $network }{ $handle } · { $kinds }: confermato.
shot-weeks = Sono { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}: lo tengo senza confrontarlo con le tue settimane. Con la vista degli ultimi 7 giorni potrò confrontarle.

## Correggere

shot-value = «{ $name }»: che numero è? Scrivilo.
shot-value-readings = «{ $name }»: è { $readings }?
shot-value-faint = Leggo «{ $figure }», ma poco chiaramente. È così?
shot-value-viewers = La schermata chiama «spettatori» qualcosa di simile alla copertura. Lo segno come { $figure }?
shot-value-leap = Leggo «{ $figure }», e il tuo ultimo dato è { $known }. È così?
shot-value-exact = Leggo «≈ { $figure }», e di quel giorno ho già { $known }. Quale vale?
shot-type = «{ $name }»: scrivimi il numero.
shot-which = Quale valore è sbagliato? Toccalo, oppure scrivilo con il suo nome, anche se manca: «salvataggi 72».
shot-bad-unread = Lì non vedo un numero. Scrivilo da solo, per esempio: «72».
shot-bad-day = Lì non vedo un giorno. Scrivilo, per esempio «lunedì» o «12 maggio», oppure «non so».
shot-bad-several = Vedo più di un numero. Scrivi solo quello giusto.
shot-bad-negative = Meno di zero non può essere. Scrivilo senza segno, per esempio: «72».
shot-button = { $name }: { $n }
shot-button-doubt = ❓ { $name }
shot-button-network = Social: { $network }
shot-button-days = { $n } giorni
button-shot-right = ✅ È giusto
button-shot-discard = 🗑 Scarta
button-shot-new = Contalo come nuovo
button-shot-ok = Va bene
button-shot-mine = È mio
button-shot-renamed = È mio, ho cambiato nome
button-shot-second = Un altro mio account
button-shot-not_mine = Di un'altra persona
button-shot-unknown = Non lo so
button-shot-absent = Non c'è
button-shot-other = Un altro numero
button-shot-back = ↩️ Indietro
button-shot-today = Oggi
button-shot-yesterday = Ieri

## Il post di uno screenshot

shot-post-what = Di che cosa parlava il post, e che giorno è uscito? Per esempio: «lunedì: 3 errori nella dichiarazione».
shot-post-when = «{ $topic }»: che giorno è uscito?
post-untitled = un post
echo-post-untitled = Post di { $day_when ->
    [today] oggi
    [yesterday] ieri
   *[other] { $day }
}. Segnato.
shot-post-seen = «{ $topic }»: non so che giorno è uscito, quindi lo tengo a { $day_when ->
    [today] oggi
    [yesterday] ieri
   *[other] { $day }
}, quando l'ho visto. Segnato.
shot-post-seen-untitled = Post di { $day_when ->
    [today] oggi
    [yesterday] ieri
   *[other] { $day }
} (il giorno in cui l'ho visto; non so quando è uscito). Segnato.
echo-post-figures = I suoi numeri: { $figures }.

## Quello che è salvato, oltre ai follower

kept-title = <b>{ $platform }</b> · altri dati
kept-post = «{ $topic }» ({ day-name }): { $figures }
kept-post-untitled = Post senza titolo ({ day-name }): { $figures }
kept-no-post = Non ho ancora i numeri di nessun post. Mandami lo screenshot delle sue statistiche e li tengo da parte.
kept-none = Di questo non ho ancora nessun tuo dato. Mandami lo screenshot delle tue statistiche, o scrivimelo.
kept-first = È il tuo primo dato di questo tipo, e non lo confronto con account altrui: con un altro, di altre date, potrò dirti se per te è tanto o poco.
kept-before = La volta prima: { $figures }
kept-post-alone = Se è tanto o poco lo dicono gli altri tuoi post: con i numeri di qualcun altro potrai confrontarlo.
missing-count = Dei tuoi follower non ho ancora nessun dato: con quello potrò leggere la tua settimana.
shot-post-kept = I suoi numeri sono già salvati.

## Cifre di più di una settimana

missing-second-week = Della tua settimana non c'è ancora un cambiamento da leggere: mandami un altro dato { $day_when ->
    [today] oggi stesso
   *[other] verso { local-il }
} e ti dico che cosa significa.
figures-over = { $figures } ({ $days } giorni, fino { $day_when ->
    [today] a oggi
    [yesterday] a ieri
   *[other] { local-al }
})
echo-change-over = <b>{ $net } follower</b>{ $where } in { $days } giorni (fino { $day_when ->
    [today] a oggi
    [yesterday] a ieri
   *[other] { local-al }
}). Segnato.
echo-both-over = +{ $gained } arrivati e −{ $lost } andati via{ $where } in { $days } giorni (fino { $day_when ->
    [today] a oggi
    [yesterday] a ieri
   *[other] { local-al }
}): <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b>.

## Quello che non si può leggere

shot-unseen-not_an_image = Questa non è un'immagine che posso aprire. Mandami lo screenshot come foto, PNG o JPG.
shot-unseen-broken = L'immagine è arrivata danneggiata e non riesco ad aprirla. Me la mandi di nuovo?
shot-unseen-too_large = Questa immagine è troppo grande per leggerla. Un normale screenshot del telefono invece sì.
shot-unseen-too_small = Questa immagine è troppo piccola per leggere i suoi numeri.
shot-unseen-animated = Le immagini animate non le leggo. Mandami uno screenshot fermo.
shot-unseen-too_slow = Non sono riuscito a finire di leggere questa immagine. Prova con uno screenshot più corto, o scrivimi i numeri.
shot-unseen-not_fetched = Telegram non mi ha lasciato scaricare questa immagine. Me la mandi di nuovo?
shot-unseen-no_words = In questa immagine non vedo nessun testo.
shot-unseen-no_statistics = Qui non vedo le statistiche di un account, quindi non segno niente. Vanno bene il tuo profilo (con i follower), le statistiche degli ultimi 7 giorni o quelle di un post.
shot-unseen-audience = Questa schermata dice com'è il tuo pubblico, ma non quanto: non c'è un totale da segnare. Vanno bene il tuo profilo o le statistiche degli ultimi 7 giorni.
shot-unseen-no_figures = Riconosco la schermata, ma non ci leggo nessuna cifra. Non ho segnato niente.
