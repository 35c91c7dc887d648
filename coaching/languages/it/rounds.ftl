### Domande in fila: la scheda, il marchio, l'obiettivo, la community e lo specchio.

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

## La scheda di chi vuoi raggiungere

button-card = Disegniamola in 6 domande
button-card-show = La sua scheda ({ $n } di { $of })
button-card-go-on = Continua la scheda
button-card-change = ✏️ Cambia una risposta
card-start = Sei domande per disegnare questa persona. Puoi saltarne qualcuna e continuare un altro giorno.
card-count = Domanda { $n } di { $of }
card-ask-who = <b>Chi è?</b> Come se mi presentassi una persona sola: età, che lavoro fa, come vive.
card-ask-problem = <b>Che cosa ha in testa un martedì qualunque?</b> Qualcosa di piccolo e concreto.
card-ask-interests = <b>Che cosa le interessa, oltre a quello che offri tu?</b> Quello che ha in comune con altra gente come lei.
card-ask-where = <b>Dove si trova?</b> La sua città, e dove passa il tempo: social, gruppi, negozi.
card-ask-asks = <b>Che cosa ti chiederebbe?</b> Con parole sue, come se ti scrivesse.
card-ask-not_for = <b>Per chi NON è quello che offri?</b> Gente che può andarsene senza che succeda niente.
card-line-who = Chi è: «{ $text }»
card-line-problem = Che cosa ha in testa: «{ $text }»
card-line-interests = Che cosa le interessa: «{ $text }»
card-line-where = Dove si trova: «{ $text }»
card-line-asks = Che cosa ti chiederebbe: «{ $text }»
card-line-not_for = Per chi no: «{ $text }»
card-name-who = Chi è
card-name-problem = Che cosa ha in testa
card-name-interests = Che cosa le interessa
card-name-where = Dove si trova
card-name-asks = Che cosa ti chiederebbe
card-name-not_for = Per chi no
card-title = <b>La scheda</b>: { $n ->
    [one] 1 risposta
   *[other] { $n } risposte
} su { $of }.
card-enough = Con questo posso già leggere se quello che pubblichi è per questa persona.
card-missing = Con { $needed } su 6 posso leggere se quello che pubblichi è per questa persona; fino ad allora non lo darò per scontato. Manca: { $missing }.
card-none = La scheda non c'è ancora.
card-left = Nessun problema: non ho segnato niente. Con /target la disegniamo quando vuoi.
card-kept = Ci fermiamo qui. Quello che mi hai raccontato resta segnato:
card-which = Quale risposta cambio?

## Il marchio

button-brand = Raccontalo in 3 domande
brand-start = Tre domande sul tuo marchio: di che cosa parla, com'è e che cosa non c'entra. Puoi saltarne qualcuna.
brand-ask-line = <b>Di che cosa parla il tuo account, in una frase?</b> Per esempio: «giardinaggio da balcone per case piccole».
brand-ask-traits = <b>Quali tre parole lo descrivono?</b> Per esempio: «vicino, chiaro, ironico».
brand-ask-never = <b>Che cosa non c'entra mai?</b> Al massimo tre cose. Per esempio: «politica, battute sul calcio».
brand-line-line = La tua linea: «{ $text }».
brand-line-traits = Com'è: { $text }.
brand-line-never = Linee rosse: { $text }.
brand-name-line = Linea
brand-name-traits = Com'è
brand-name-never = Mai
brand-missing-line = Mi manca di che cosa parla, in una frase: tocca «Linea» quando vuoi.
brand-missing-traits = Mi manca com'è, in tre parole: tocca «Com'è» quando vuoi.
brand-missing-never = Se c'è qualcosa che non c'entra mai, tocca «Mai».
brand-use = Non serve piacere a chiunque: questo dice che cosa sta bene nel tuo account e che cosa no.
brand-cut = Ne bastano { $n }: tengo le prime che mi hai detto.
brand-none = Non so ancora com'è il tuo marchio.
brand-left = Nessun problema: non ho segnato niente. Con /brand continuiamo quando vuoi.

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
button-purpose-why = A che cosa mi serve

## La community, ogni settimana

community-start = Uno sguardo alla tua community: qualche domanda veloce sugli ultimi sette giorni. Va bene a occhio, e puoi saltarne qualcuna.
community-ask-comments = <b>Quanti commenti hai ricevuto?</b> Senza contare i tuoi.
community-ask-own_replies = <b>A quanti commenti hai risposto?</b>
community-ask-own_replies-of = { $comments ->
    [one] <b>Hai risposto a quel commento?</b> Scrivi 1 o 0.
   *[other] <b>Su { $comments } commenti, a quanti hai risposto?</b>
}
community-ask-own_replies-known = { $comments ->
    [one] Ho già segnato 1 commento di questa settimana. <b>Hai risposto?</b> Scrivi 1 o 0.
   *[other] Ho già segnato { $comments } commenti di questa settimana. <b>A quanti hai risposto?</b>
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
community-requests-noted = Segnato quello che ti chiedono: { $text }. La prossima volta ti domando se hai già risposto.
community-requests-done = Risposto: { $text }.
community-requests-undone = Annullato: quello che ti chiedevano resta com'era.

## Lo specchio

mirror-start = Tre domande su quello che hai fatto tu nelle ultime tre settimane. Va bene a occhio; i numeri non li conservo.
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

help-rounds = /people la tua gente · /audience chi ti segue · /community la tua community · /goal il tuo obiettivo · /brand il tuo marchio · /mirror che cosa c'è dietro un mi piace
command-community = La tua community questa settimana, in poche domande
command-goal = Il tuo obiettivo, e a che cosa ti serve
command-brand = Il tuo marchio: di che cosa parla, com'è e che cosa non c'entra
command-mirror = Che cosa c'è dietro un mi piace
