### Quello che dice Faro. Frasi brevi e gentili; il contenuto, mai la persona; una sola azione.
### I numeri e le date arrivano già scritti come si scrivono qui. {$x_when} è today, yesterday oppure other.

## Pezzi

plain = { $text }
both = { $a } · { $b }
where = { " " }su { $platform }
rounded = { " " }(arrotondato)
not-set = da decidere
things = { $n ->
    [one] 1 appunto
   *[other] { $n } appunti
}
# L'italiano elide davanti a 8 e 11. I messaggi «local-» sono solo di questa lingua.
local-il = { $day_number ->
    [8] l'{ $day }
    [11] l'{ $day }
   *[other] il { $day }
}
local-dal = { $day_number ->
    [8] dall'{ $day }
    [11] dall'{ $day }
   *[other] dal { $day }
}
local-al = { $day_number ->
    [8] all'{ $day }
    [11] all'{ $day }
   *[other] al { $day }
}
local-del = { $day_number ->
    [8] dell'{ $day }
    [11] dell'{ $day }
   *[other] del { $day }
}
day-name = { $day_when ->
    [today] oggi
    [yesterday] ieri
   *[other] { local-il }
}
since-day = { $day_when ->
    [today] da oggi
    [yesterday] da ieri
   *[other] { local-dal }
}
platform-instagram = Instagram
platform-facebook = Facebook
platform-tiktok = TikTok
platform-x = X
platform-linkedin = LinkedIn
platform-youtube = YouTube
platform-threads = Threads
platform-telegram = Telegram
platform-none = Il tuo account
language-es = Español
language-it = Italiano
language-en = English
weekday-0 = lunedì
weekday-1 = martedì
weekday-2 = mercoledì
weekday-3 = giovedì
weekday-4 = venerdì
weekday-5 = sabato
weekday-6 = domenica

## Le cifre e la loro eco

amount-followers = { $n ->
    [one] 1 follower
   *[other] { $n } follower
}
amount-following = { $n ->
    [one] segui 1 account
   *[other] segui { $n } account
}
amount-likes = { $n } mi piace
amount-comments = { $n ->
    [one] 1 commento
   *[other] { $n } commenti
}
amount-shares = { $n ->
    [one] 1 condivisione
   *[other] { $n } condivisioni
}
amount-saves = { $n ->
    [one] 1 salvataggio
   *[other] { $n } salvataggi
}
amount-reach = { $n } di copertura
amount-impressions = { $n ->
    [one] 1 impression
   *[other] { $n } impression
}
amount-views = { $n ->
    [one] 1 visualizzazione
   *[other] { $n } visualizzazioni
}
amount-profile_visits = { $n ->
    [one] 1 visita al profilo
   *[other] { $n } visite al profilo
}
amount-link_clicks = { $n ->
    [one] 1 clic sul link
   *[other] { $n } clic sul link
}
amount-messages = { $n ->
    [one] 1 messaggio
   *[other] { $n } messaggi
}
amount-sales = { $n ->
    [one] 1 vendita
   *[other] { $n } vendite
}
amount-interactions = { $n ->
    [one] 1 interazione
   *[other] { $n } interazioni
}
amount-accounts_engaged = { $n ->
    [one] 1 account che ha interagito
   *[other] { $n } account che hanno interagito
}
amount-followers-change = { $n } follower
amount-following-change = { $n } account seguiti
amount-likes-change = { $n } mi piace
amount-comments-change = { $n } commenti
amount-shares-change = { $n } condivisioni
amount-saves-change = { $n } salvataggi
amount-reach-change = { $n } di copertura
amount-impressions-change = { $n } impression
amount-views-change = { $n } visualizzazioni
amount-profile_visits-change = { $n } visite al profilo
amount-link_clicks-change = { $n } clic sul link
amount-messages-change = { $n } messaggi
amount-sales-change = { $n } vendite
amount-interactions-change = { $n } interazioni
amount-accounts_engaged-change = { $n } account che hanno interagito
figures-on = { $figures } ({ day-name })
echo-count = <b>{ $followers ->
    [one] 1 follower
   *[other] { $followers } follower
}</b>{ $rounded }{ $where } ({ day-name }). Segnato.
echo-count-net = <b>{ $followers ->
    [one] 1 follower
   *[other] { $followers } follower
}</b>{ $rounded }{ $where }: <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b> { since-day }.
echo-change = <b>{ $net } follower</b>{ $where } ({ day-name }). Segnato.
echo-change-level = <b>{ $net } follower</b>{ $where } ({ day-name }): partendo dal tuo ultimo dato, { $followers }.
echo-change-counted = Segnato: { $net } ({ day-name }){ $where }. Di quel giorno ho già il tuo totale, { $followers }, ed è quello che conta: se ora è un altro, scrivimi il totale.
echo-both = +{ $gained } arrivati e −{ $lost } andati via{ $where } ({ day-name }): <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b>.
echo-list = Segnate { $days } date. L'ultima:
echo-post = Pubblicato { day-name }: «{ $topic }». Segnato.
echo-posts = Segnati { $n } post. { $judged ->
    [0] Ancora non so se sono adatti al tuo pubblico.
    [one] Di 1 so se è adatto al tuo pubblico.
   *[other] Di { $judged } so se sono adatti al tuo pubblico.
}
echo-event = Segnato: { $event } ({ day-name }).
event-giveaway = giveaway
event-viral_post = post virale
event-press = stampa
event-paid_ads = inserzioni
event-ads_stopped = fine delle inserzioni
event-pause = pausa
event-follow_campaign = campagna di follow
event-bought_followers = follower comprati
event-collaboration = collaborazione
event-platform_outage = problemi del social
event-peers_same_day = ad altri account è successo lo stesso
event-season = stagione
event-note = nota
mark-post = { $topic }

## Che cosa significa

fact-followers = { $days ->
    [one] In un giorno
   *[other] In { $days } giorni
}: <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b>{ $where }, ora { $followers }.
fact-net = { $days ->
    [one] In un giorno
   *[other] In { $days } giorni
}: <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b>{ $where }.
usual-own = La tua settimana normale va da { $low } a { $high } (in base a { $weeks } settimane tue).
usual-floor = In un account delle tue dimensioni, tra { $low } e { $high } a settimana di solito sono oscillazioni casuali (indicativo: non ho ancora il tuo storico).
unknown-own-range = { $weeks ->
    [one] Con la tua prossima cifra settimanale
   *[other] Con altre { $weeks } settimane di numeri
} avrò il tuo intervallo normale (verso { local-il }).
unknown-own-range-missed = Del tuo intervallo normale { $known ->
    [0] non conosco ancora nessuna settimana
    [one] conosco 1 settimana
   *[other] conosco { $known } settimane
}: { $weeks ->
    [one] ne manca 1, contata
   *[other] ne mancano { $weeks }, contate
} di settimana in settimana.
unknown-gross = È il saldo: non so quante persone sono arrivate, quante se ne sono andate e chi.
missing-first = Non ho ancora i tuoi numeri, e non voglio inventare.
missing-second = Con un solo dato non c'è ancora un cambiamento da leggere: mandamene un altro { $day_when ->
    [today] oggi stesso
   *[other] verso { local-il }
} e ti dico che cosa significa.
missing-followers = Per capire se { $net } è tanto o poco mi manca la dimensione del tuo account.
missing-fresh = L'ultimo tuo dato che ho è { $day_when ->
    [today] di oggi
    [yesterday] di ieri
   *[other] { local-del }
}: con quello non posso leggere questa settimana.
missing-posts = È più di quanto di solito spieghi il caso, ma non posso dirti perché: { $have ->
    [0] non conosco nessuno dei tuoi post
    [one] conosco solo uno dei tuoi post
   *[other] conosco solo { $have } dei tuoi post
}.

## Una sola azione

## Domande

asked-other = Tu dici { $asked }; nei dati che ho vedo { $net } in { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}.

## Grafico

chart-followers = Follower
chart-followers-on = Follower su { $platform }
chart-usual = fascia abituale
chart-chance = di solito è il caso

## Riepilogo

summary-in-doubt = Non so se ti è arrivato l'ultimo riepilogo settimanale. Se no, eccolo:

## Prima conversazione

start-who = Sono <b>Faro</b>: ti dico che cosa significano i numeri dei tuoi social, senza allarmi e senza fumo negli occhi.
start-send = Scrivimi le tue cifre come ti viene: «ieri avevo 1.000 follower e oggi 995». Oppure mandami uno screenshot delle tue statistiche, o chiedimi: «perché ho perso follower?».
start-get = Ti rispondo che cosa è rumore, che cosa no, e un solo passo. Ogni settimana ti mando un riepilogo.
start-known = Ci conosciamo già. Mandami i tuoi numeri quando vuoi, oppure dai un'occhiata a /help.
interview-count = Domanda { $n } di { $of } (puoi saltarla o mandarmi numeri quando vuoi).
interview-done = Ecco, mi basta così. Mandami i tuoi numeri quando vuoi.
interview-later = Nessun problema. Mandami i tuoi numeri quando vuoi; con /start riprendiamo le domande.
noted = Segnato.
ask-business = <b>Che cosa vendi o offri?</b> Basta una frase.
ask-target = <b>Chi vuoi raggiungere?</b> Raccontami chi è e che cosa ha in testa.
ask-pillars = <b>Di quali temi parli?</b> Due o tre, separati da virgole.
ask-purpose = <b>A che cosa ti serve questa community?</b> Che comprino, che prenotino, che ti scrivano…
ask-platform = <b>Quale social usi di più?</b>
ask-timezone = <b>In che città sei?</b> Oppure dimmi che ore sono lì («qui sono le 9:30»), così il riepilogo ti arriva alla tua ora.
platform-unknown = Non riconosco questo social. Scegline uno:
platform-set = Segnato: { $platform }.
zone-unknown = Non trovo questa città. Prova con una più grande lì vicino, oppure dimmi che ore sono lì («qui sono le 9:30»).
zone-which = Quale di queste?
zone-set = Fuso orario: { $zone }. Lì l'ora è { $time }, giusto? Se no, cambialo in /settings.

## Salvare, annullare, correggere

ask-which-platform = Di quale social è? (È già segnato.)
undone = Annullato: { $what }. Torna tutto come prima.
redone = Di nuovo al suo posto: { $what }.
ask-fix = Qual è il dato giusto? Riscrivilo e cambio quello che ho segnato ({ $what }).
fix-unread = Qui non vedo un numero. Scrivilo così: «995 follower».
jump = Passare da { $before } a { $now } follower{ $where } è un bel salto. È giusto?
jump-dropped = Va bene, non lo segno. Mandami la cifra giusta quando vuoi.
doubt-future = Quella data non è ancora arrivata, quindi non la segno. Forse era un altro giorno?
doubt-impossible = Quel giorno non esiste nel calendario, quindi non lo segno. Che giorno era?
doubt-negative_total = Un account non può avere meno di zero follower, quindi non segno niente. Volevi dire che ne hai persi così tanti? Scrivilo così: «ho perso 20 follower».
doubt-too_large = Quel numero è più grande di qualsiasi social, quindi non lo segno. Me lo riscrivi?
doubt-two_readings = Non so se è { $first } o { $second }, quindi non segno niente. Me lo scrivi senza punti né virgole?
doubt-other = Questa cifra si può leggere in due modi, quindi non la segno. Me la scrivi senza punti né virgole e con il suo nome («995 follower»)?
which-negative_total = Un account non può avere meno di zero follower. Che cosa intendevi: «ho perso { $size }» o «ne ho { $size }»?
which-two_readings = Non so se sono { $first } o { $second }. Quale dei due?
which-accounts = Non so quale sia di ciascun social, e non ho segnato niente. Dimmeli con il nome: «ig 503, fb 201».
which-several = Leggo più totali di follower per lo stesso giorno. Qual è quello giusto?
which-unsure = Ho letto { $what }, ma non sono sicuro che sia tuo o di adesso. Lo segno?
which-near = { $what }{ $where } ({ day-name }): lo segno?
which-as_before = È ancora a { $what }{ $where }? Se è così, lo segno per oggi.
as-before-today = Di oggi ho già { $n } follower{ $where }; se è ancora così, non c'è niente da segnare.
which-metric = Vedo anche un { $n } senza nome. Che cos'è?
doubt-dropped = Va bene, non lo segno. Se vuoi, mandamelo con il suo nome: «995 follower».
button-neither = Nessuno
button-other-network = Un'altra rete…
button-undo = ↩️ Annulla
button-redo = Rimetti
button-fix = ✏️ Correggi
button-yes = Sì, è giusto
button-no = No
button-skip = Salta
button-later = Non ora
button-cancel = Lascia stare
button-old = Questo pulsante non funziona più. Scrivimi quello che ti serve.
button-show-summary = Vedi il riepilogo

## Post

ask-post = Che cosa hai pubblicato? Una riga per ogni post; per esempio: «ieri: carosello con 3 errori nella dichiarazione dei redditi».
post-unread = Qui non vedo nessun post. Per esempio: «/post ieri: carosello con 3 errori nella dichiarazione dei redditi».
ask-fit = «{ $topic }»: è adatto alle persone che vuoi raggiungere?
ask-fit-target = «{ $topic }»: è adatto alle persone che vuoi raggiungere («{ $target }»)?
fit-high = Sì
fit-partial = In parte
fit-off = No
ask-kind = «{ $topic }»: che cosa dà a chi lo vede?
kind-teaches = Insegna
kind-shareable = Da condividere
kind-listens = Chiede, ascolta
kind-gives = Dà senza vendere
kind-sells = Vende
kind-filler = Riempitivo
kind-giveaway = Giveaway
post-done = Segnato: «{ $topic }». { $judged ->
    [0] Ancora non so se i tuoi post sono adatti al tuo pubblico.
    [one] Ora so di 1 post se è adatto al tuo pubblico.
   *[other] Ora so di { $judged } post se sono adatti al tuo pubblico.
} Con 5 posso leggere meglio un calo.

## Chi vuoi raggiungere

target-now = Vuoi raggiungere: «{ $target }».
target-none = Non so ancora chi vuoi raggiungere.
target-set = Segnato. Vuoi raggiungere: «{ $target }».
business-now = Offri: «{ $business }».
pillars-now = I tuoi temi: «{ $pillars }».
purpose-now = A che cosa ti serve questa community: «{ $purpose }».
button-business = Cosa offro
button-pillars = I miei temi
button-purpose = Scopo

## Impostazioni

settings-title = <b>Le tue impostazioni</b>
settings-language = Lingua: { $language }
settings-platform = Social: { $platform }
settings-zone = Fuso orario: { $zone }
settings-zone-presumed = Fuso orario: { $zone } (lo suppongo: dimmi la tua città)
settings-summary = Riepilogo: ogni { $weekday } alle ore { $time }
settings-summary-off = Riepilogo: in pausa
button-day = Giorno
button-hour = Ora
button-zone = Fuso orario
button-platform = Social
button-language = 🌐 Idioma · Lingua · Language
button-pause = Metti in pausa i riepiloghi
button-resume = Riprendi i riepiloghi
ask-language = In che lingua parliamo?
language-set = Parliamo in italiano.
ask-day = In che giorno vuoi il riepilogo?
ask-hour = A che ora? Per esempio: «9:30» o «lunedì 9:30».
hour-unknown = Non ho capito l'ora. Per esempio: «9:30» o «lunedì 9:30».
rhythm-set = Il tuo riepilogo arriverà ogni { $weekday } alle ore { $time }.
paused = Riepiloghi in pausa. Puoi continuare a mandarmi numeri e domande.
resumed = Riepiloghi di nuovo attivi: ogni { $weekday } alle ore { $time }.
pause-lasts = I riepiloghi sono in pausa fino al { $day }; poi tornano da soli.
pause-open = I riepiloghi sono in pausa, senza data di ritorno, finché non tocchi <b>Riprendi i riepiloghi</b>.
pause-none = Non sei in pausa: il prossimo riepilogo arriva il { $day }.
pause-rarer = Il riepilogo arriva una volta a settimana: più di rado non so mandarlo. Puoi tenere solo quello, senza promemoria, o fermarti per un po'.
pause-fewer = Va bene. Di mia iniziativa scrivo al massimo tre volte a settimana; puoi tenere solo il riepilogo, o fermarti per un po'.
pause-night = Di notte non scrivo mai di mia iniziativa, salvo il riepilogo se hai scelto tu quell'ora: tra le nove di sera e le nove di mattina, silenzio. Non ho cambiato altro.
cancelled = Fatto, lasciamo stare.
nothing-to-cancel = Non c'era niente in sospeso.

## Storico e dati

history-title = <b>{ $platform }</b> ({ $n ->
    [one] 1 dato
   *[other] { $n } dati
})
history-row = { $day }: { $followers }{ $rounded }
history-row-net = { $day }: { $followers } ({ $net })
history-empty = Non ho ancora i tuoi numeri. Scrivimi, per esempio: «oggi 995 follower».
export = Ecco tutto quello che conservo di te: si apre con Excel o con qualsiasi editor.
delete-ask = Sto per cancellare <b>tutto</b>: numeri, post, impostazioni e quello che mi hai raccontato. Non si può annullare. Se vuoi una copia, prima usa /export. Cancello?
delete-press = Per cancellare, tocca <b>Sì, cancella tutto</b>: è per sicurezza, e non ho ancora cancellato niente.
button-delete = Sì, cancella tutto
button-keep = No, lascia tutto
delete-kept = Non ho cancellato niente.
deleted = Ho cancellato tutto. Se mi riscrivi, ripartiamo da zero.
privacy =
    <b>Che cosa conservo:</b> i numeri, i post e le risposte che mi scrivi, e il tuo numero utente di Telegram. Niente password né rubrica; di altre persone, solo i nomi che scrivi e quello che racconti che hanno fatto, mai le loro parole.
    <b>Dove:</b> nel database di chi gestisce questo Faro; non viene inviato a nessun altro.
    <b>Per quanto tempo:</b> finché non lo cancelli con /delete. Il testo dei tuoi messaggi e i tuoi screenshot li dimentico dopo averli letti; resta quello che significavano.
    <b>È tuo:</b> /export ti dà tutto; /delete cancella tutto.
help =
    <b>Scrivimi come ti viene:</b>
    • «ieri avevo 1.000 follower e oggi 995»
    • «+15 follower, 120 mi piace, 6 commenti»
    • «oggi ho pubblicato un reel sulle fatture»
    • «perché ho perso 12 follower?»
    • «Anna ha commentato e ha portato sua cugina», o incolla una discussione
    • oppure mandami screenshot del tuo profilo o delle tue statistiche (meglio quelle di 7 giorni)
    /summary la tua settimana · /action la tua azione · /history i tuoi numeri, il mese e l'anno · /post quello che hai pubblicato · /target chi vuoi raggiungere
    /settings impostazioni · /language lingua · /pause una pausa, o «solo il riepilogo» · /cancel lasciare quello che stiamo facendo
    /export i tuoi dati · /delete cancellare tutto · /privacy che cosa conservo

## Quello che non so leggere

said-off_topic = Di questo non so niente. Io mi occupo dei numeri dei tuoi social: follower, mi piace, commenti… e di che cosa significano.
said-off_topic-again = Neanche di questo so niente. Chiedimi dei tuoi follower, dei tuoi post o di chi ti commenta.
said-command_like = Questo non posso farlo. Posso invece segnare o cancellare numeri, mandarti il riepilogo alla tua ora o metterlo in pausa, e tenere il tuo obiettivo. È tutto in /help.
said-command_like-again = Questo io non posso farlo. Dimmi che cosa volevi ottenere e cerco un altro modo; quello che so fare è in /help.
said-unread = Questo non l'ho capito, e non ho segnato niente. Puoi dirmi, per esempio, «oggi 995 follower» o «cosa pubblico?».
said-unread-again = Nemmeno questo l'ho capito, e non è rimasto segnato niente. Capisco numeri («45 mi piace»), persone («Anna ha commentato») e domande («perché sono calata?»).
said-unread-asked = Questo non l'ho capito, e non ho segnato niente.
said-unread-asked-again = Nemmeno questo l'ho capito; non è rimasto segnato niente.
general-which = Non mi è chiaro che cosa mi chiedi. È per { $n ->
    [one] questo
   *[other] una di queste due cose
}? Se no, dimmelo con altre parole.
said-nothing = Mi è arrivato un messaggio vuoto. Prova così: «oggi 995 follower».
command-unknown = Questo comando non lo conosco. In /help ci sono tutti.
looking = { $n ->
    [one] Sto leggendo il tuo screenshot…
   *[other] Sto leggendo i tuoi { $n } screenshot…
}
cannot-document = Questo file non lo so leggere. Uno screenshot delle tue statistiche sì, oppure scrivimi i numeri che contano: «995 follower, 45 mi piace». Non ho segnato niente.
cannot-voice = Non posso ascoltare i vocali. Me lo scrivi? Per esempio: «oggi 995 follower».
cannot-video = Non posso guardare i video. Mi mandi uno screenshot, o mi scrivi i numeri? Per esempio: «oggi 995 follower».
cannot-sticker = 🙂 Io capisco solo il testo. Quando vuoi, mandami i tuoi numeri.
cannot-location = Grazie, ma non conservo posizioni. Se vuoi dirmi il tuo fuso orario, fallo in /settings.
cannot-edited = Ho visto che hai modificato un messaggio: quello che avevo segnato resta com'è. Per cambiarlo, usa «Correggi» o «Annulla» sotto la mia risposta.
cannot-other = Questo non lo so leggere. Scrivimi i tuoi numeri o la tua domanda.
caption-only = Ho letto quello che hai scritto; quello che c'era insieme non lo so leggere.
file-too-big = Questo file è troppo grande: Telegram non mi lascia aprire più di 20 MB. Scrivimi i numeri che contano.
sorry = Qualcosa si è rotto dalla mia parte e non ho potuto leggere il tuo messaggio; non ne ho segnato niente. Prova di nuovo. (Errore { $number })
not-invited = Questo Faro è privato: deve invitarti chi lo gestisce.

## Quello che mostra Telegram

command-start = Iniziare o riprendere da dove eravamo
command-summary = La tua settimana, adesso
command-history = I tuoi numeri
command-post = Segnare quello che hai pubblicato
command-target = Chi vuoi raggiungere
command-settings = Impostazioni: social, fuso orario, riepilogo
command-language = Idioma · Lingua · Language
command-pause = Una pausa: di tutto, o per un po'
command-cancel = Lasciare quello che stiamo facendo
command-export = Scaricare i tuoi dati
command-delete = Cancellare tutto
command-privacy = Che cosa conservo e per quanto tempo
command-help = Aiuto ed esempi
bot-description = Ti dico che cosa significano i numeri dei tuoi social: che cosa è rumore, che cosa no, e un solo passo. Scrivimi le tue cifre come ti viene.
bot-short = Che cosa significano i numeri dei tuoi social, senza allarmi.

## Sfumature e stati d'animo

usual-own-early = La tua settimana normale va da { $low } a { $high } (le tue { $weeks } settimane di prima: da { $least } a { $most }; con così poche lascio un margine).
usual-own-stretch = In { $days } giorni, il normale per il tuo account va da { $low } a { $high } (in base a { $weeks } settimane tue).
usual-floor-stretch = In { $days } giorni, un account delle tue dimensioni si muove di solito per caso tra { $low } e { $high } (indicativo: non ho ancora il tuo storico).
fact-untimed = <b>{ $net }</b>{ $where }, ora { $followers }.
fact-until = { $days ->
    [one] In un giorno
   *[other] In { $days } giorni
}, fino { local-al }: <b>{ $net } { $net_size ->
    [one] netto
   *[other] netti
}</b>{ $where }, { $followers }.
echo-change-same = Torna con quello che ho: { $net }{ $where } ({ day-name }), per un totale di { $followers }.
echo-change-sum = <b>{ $net }</b>{ $where } ({ day-name }): in totale quel giorno { $sum }; partendo dal tuo ultimo dato, { $followers }.
post-done-enough = Segnato: «{ $topic }». Di { $judged } post so se sono adatti al tuo pubblico.
feel-hurt = Capisco che faccia male. Qui si misurano i post, non te.
feel-hurt-offer = Un numero non dice quanto vali, né se qualcuno tiene a te. Oggi puoi non guardarlo: basta una volta a settimana. C'è qualcuno di vicino con cui parlarne?
feel-despair = Mi dispiace molto che tu stia così. I tuoi numeri non dicono niente di quanto vali, e adesso possono aspettare. Se sei in pericolo, chiama il numero di emergenza del tuo paese. Io resto qui, quando vuoi.
