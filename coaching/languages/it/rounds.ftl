### Domande in fila: l'obiettivo, la community e lo specchio.

## Pezzi

round-quoted = «{ $text }»
round-listed = { $a }, { $b }
count-unread = Il numero non mi è chiaro. Scrivilo da solo, senza segni né decimali: «12». Oppure salta la domanda.
count-several = Vedo più di un numero. Dimmene uno solo, anche a occhio.
count-negative = Meno di zero non può essere. Scrivilo senza segno: «12».
count-more = Non possono essere più di { $n }. Me lo riscrivi?
amount-story_views = { $n ->
    [one] 1 visualizzazione delle storie
   *[other] { $n } visualizzazioni delle storie
}
amount-ad_spend = { $n } di spesa in inserzioni
amount-repeat_commenters = { $n ->
    [one] 1 persona che torna a commentare
   *[other] { $n } persone che tornano a commentare
}
amount-own_replies = { $n ->
    [one] 1 tua risposta
   *[other] { $n } tue risposte
}
amount-member_replies = { $n ->
    [one] 1 risposta tra chi ti segue
   *[other] { $n } risposte tra chi ti segue
}
amount-story_views-change = { $n } visualizzazioni delle storie
amount-ad_spend-change = { $n } di spesa in inserzioni
amount-repeat_commenters-change = { $n } persone che tornano a commentare
amount-own_replies-change = { $n } tue risposte
amount-member_replies-change = { $n } risposte tra chi ti segue

## L'obiettivo e il perché

ask-goal = <b>Dove vuoi arrivare?</b> Per esempio: «1.000 follower» o «5 vendite al mese».
ask-goal-again = Se è cambiato, scrivimi quello nuovo.
goal-none = Non so ancora qual è il tuo obiettivo.
goal-now = Il tuo obiettivo: «{ $goal }».
goal-set = Segnato. Il tuo obiettivo: «{ $goal }».
goal-number = Leggo { $followers }.
goal-number-from = Leggo { $followers }; il tuo ultimo dato è { $now }.
goal-number-passed = Leggo { $followers }, e il tuo ultimo dato è { $now }: questo ce l'hai già.
goal-words = Non ci leggo un numero di follower: lo tengo con le tue parole.
goal-which = Quel numero posso leggerlo in due modi. Qual è?
goal-removed = Obiettivo tolto.
goal-undone = Annullato.
goal-unread = Qui non leggo nessun obiettivo. Per esempio: «1.000 follower» o «5 vendite al mese».
purpose-none = Non so ancora a che cosa ti serve questa community.
button-goal-remove = Togli l'obiettivo
button-purpose-why = Scopo

## La community, ogni settimana

community-start = Uno sguardo alla tua community: qualche domanda veloce sugli ultimi sette giorni. Va bene a occhio, e puoi saltarne qualcuna.
community-known = Di questa settimana ho già: { $figures }.
community-known-all = Se succede altro, scrivimelo quando succede.
button-community-change = ✏️ Cambiarli
community-ask-comments = <b>Quanti commenti hai ricevuto?</b> Senza contare i tuoi.
community-ask-own_replies = <b>A quanti commenti hai risposto?</b>
community-ask-own_replies-of = { $comments ->
    [one] <b>Hai risposto a quel commento?</b> Scrivi 1 o 0.
   *[other] <b>Su { $comments } commenti, a quanti hai risposto?</b>
}
community-ask-repeat_commenters = <b>Quante delle persone che hanno commentato l'avevano già fatto in una delle quattro settimane prima?</b>
community-ask-member_replies = <b>Quante volte si sono risposti tra loro, senza di te?</b>
community-ask-answered = <b>A che cosa di questo hai già risposto in un post?</b> Toccalo; se a niente, salta la domanda.
community-request = • { $text }
community-did = ✓ { $text }
community-answered-unread = Tocca quello a cui hai già risposto, oppure salta la domanda.
community-ask-requests = <b>Che cosa ti hanno chiesto a cui nessun tuo post risponde ancora?</b> Separato da virgole; se niente, salta la domanda.
community-week = I tuoi sette giorni{ $where }: { $figures }.
community-replied = Hai risposto a { $replied } commenti su { $comments } ({ $percent }%).
community-replied-high = Hai risposto a { $replied } commenti su { $comments } ({ $percent }%): questo è conversare.
community-few = Con meno di { $needed } commenti non traggo conclusioni: uno solo cambierebbe tutto.
community-quiet = Senza commenti non vuol dire senza lettori: di solito nove persone su dieci restano in silenzio.
community-among = Tra loro si sono risposti in { $n } commenti su { $of } ({ $percent }%).
community-among-none = Tra loro non si parlano ancora: 0 commenti su { $of }.
community-among-down = Tra loro: { $n } commenti su { $of } ({ $percent }%), meno della tua mediana di { $checks } settimane ({ $usual }%).{ $chance }
community-among-flat = Tra loro: { $n } commenti su { $of } ({ $percent }%), come la tua mediana di { $checks } settimane ({ $usual }%).{ $chance }
community-among-up = Tra loro: { $n } commenti su { $of } ({ $percent }%), più della tua mediana di { $checks } settimane ({ $usual }%).{ $chance }
community-among-weeks = Tra loro, in { $weeks } settimane: { $n } commenti su { $of } ({ $percent }%).
community-chance = { " " }Con così pochi può ancora essere un caso.
community-returning-first = Che qualcuno torni a commentare è il miglior segno di community: verso { local-il } potrò confrontarlo.
community-returning = Persone che tornano a commentare: { $before } quattro settimane fa, { $now } adesso.
community-returning-audience = Il tuo pubblico in quattro settimane: +{ $percent }%; persone che tornano a commentare: { $before } prima, { $now } adesso. È cresciuto il pubblico; la community, non ancora.
community-heard = Di quello che ti hanno chiesto in tre settimane, hai risposto in un post a { $done } su { $of }.
community-step-reply = questa settimana, rispondi a tutti i commenti entro 24 ore.
community-step-request = nel prossimo post, rispondi a quello che ti hanno chiesto: «{ $text }».
community-step-ask = nel prossimo post, fai una domanda a cui si risponde con una parola, e rispondi a tutti.
community-step-between = nel prossimo post, chiedi a chi ti segue come fa e invita a rispondersi.
community-step-thank = ringrazia per nome chi torna a commentare.
community-nothing = Non ho segnato niente. Con /community lo guardiamo un altro giorno.
community-left = Ci fermiamo qui; di questo non ho segnato niente.
community-requests-done = Risposto: { $text }.

## Lo specchio

mirror-start = Tre domande su quello che hai fatto tu nelle ultime tre settimane. Va bene a occhio; alla fine dimentico i numeri.
mirror-ask-likes = <b>A quanti post hai messo mi piace?</b>
mirror-ask-bought = { $likes ->
    [one] <b>Hai comprato qualcosa grazie a quel post?</b> Scrivi 1 o 0.
   *[other] <b>Su { $likes } mi piace, in quanti casi hai poi comprato qualcosa?</b>
}
mirror-ask-talked = <b>E con quante di quelle persone hai parlato davvero?</b> Un messaggio, una conversazione.
mirror-said = Di { $likes } post a cui hai messo mi piace, { $bought ->
    [0] non hai comprato niente
    [one] hai comprato qualcosa in 1 caso
   *[other] hai comprato qualcosa in { $bought } casi
} e { $talked ->
    [0] non hai parlato con nessuno
    [one] hai parlato con 1 persona
   *[other] hai parlato con { $talked } persone
}.
mirror-said-bought = Di { $likes } post a cui hai messo mi piace, { $bought ->
    [0] non hai comprato niente
    [one] hai comprato qualcosa in 1 caso
   *[other] hai comprato qualcosa in { $bought } casi
}.
mirror-said-talked = Di { $likes } post a cui hai messo mi piace, { $talked ->
    [0] non hai parlato con nessuno
    [one] hai parlato con 1 persona
   *[other] hai parlato con { $talked } persone
}.
mirror-means = Di solito i tuoi li leggono così: un mi piace dice che forse ha interessato. Non è una vendita né una conversazione, e non è nemmeno un no.
mirror-further = Nel tuo caso, diversi mi piace sono andati oltre. Con quelli che ricevi può succedere lo stesso, anche se il numero da solo non lo dice.
mirror-none = Nessun mi piace, eppure qualcosa l'avrai letto con piacere. A chi ti segue può succedere lo stesso.
mirror-left = Nessun problema: non ho segnato niente. Con /mirror lo guardiamo un altro giorno.

## Quello che mostra Telegram

help-rounds = /people la tua gente · /audience chi ti segue · /community la tua community · /goal il tuo obiettivo · /purpose a che cosa ti serve · /brand il tuo marchio · /mirror che cosa c'è dietro un mi piace
command-community = La tua community questa settimana, in poche domande
command-goal = Il tuo obiettivo, e a che cosa ti serve
command-mirror = Che cosa c'è dietro un mi piace
