### Interviste: la scheda di chi vuoi raggiungere, il marchio e lo scopo.

## Pezzi

for-example = Per esempio: «{ $text }».
answer-now = Adesso c'è scritto: «{ $text }».
round-unclear = Non ci sono risposte sbagliate: basta una frase tua, anche a metà. E se non viene, saltala.
round-unclear-count = Va bene un numero a occhio. E se non lo sai, salta la domanda.
interview-draw = Se vuoi, continuiamo ancora un po' con la persona che vuoi raggiungere: così capisco meglio se quello che pubblichi le serve.

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
card-kept = Ci fermiamo qui. Resta segnato quello che mi hai raccontato: { $n } su { $of }.
card-which = Quale risposta cambio?
card-picture = Chi voglio raggiungere
card-foot = risposte: { $n } su { $of } · si cambia con /target

## Il marchio

button-brand = Raccontalo in 3 domande
brand-start = Tre domande sul tuo marchio: di che cosa parla, com'è e che cosa non c'entra. Puoi saltarne qualcuna.
brand-ask-line = <b>Di che cosa parla il tuo account, in una frase?</b>
brand-ask-traits = <b>Quali tre parole lo descrivono?</b>
brand-ask-never = <b>Che cosa non c'entra mai?</b> Al massimo tre cose.
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
brand-title = <b>Il tuo marchio</b>
brand-picture = Il mio marchio
brand-foot = si cambia con /brand
brand-kept = Ci fermiamo qui. Resta segnato quello che mi hai raccontato.

## Lo scopo

purpose-invitation = A che cosa ti serve questa community? Mi basta una frase.
purpose-ask-purpose = <b>A che cosa ti serve questa community?</b> Mi basta una frase.
purpose-ask-sign = <b>Da che cosa capirai che funziona?</b> Con parole tue, qualcosa che si possa vedere.
purpose-name-purpose = Scopo
purpose-name-sign = Da che cosa si vede
purpose-name-goal = Obiettivo
purpose-title = <b>Il tuo scopo</b>
purpose-picture = A che cosa mi serve questa community
purpose-foot = si cambia con /purpose
purpose-use = Quando un passo ti porta in quella direzione, te lo dico.
purpose-missing-purpose = Mi manca lo scopo, in una frase: tocca «Scopo» quando vuoi.
purpose-missing-sign = Quando un passo ti porta in quella direzione, te lo dico. Se sai da che cosa si vedrà che funziona, tocca «Da che cosa si vede».
purpose-kept = Ci fermiamo qui. Resta segnato quello che mi hai raccontato; con /purpose continuiamo quando vuoi.
purpose-left = Nessun problema: non ho segnato niente. Con /purpose lo vediamo quando vuoi.
button-purpose-tell = Dirlo in una frase

## Quello che mostra Telegram

command-brand = Il tuo marchio: di che cosa parla, com'è e che cosa non c'entra
command-purpose = A che cosa ti serve la tua community

## Cambiare e togliere le risposte

answer-undone = Annullato. { $what }: «{ $text }».
answer-undone-none = Annullato. { $what }: niente di segnato.
answer-long = È lungo per segnarlo tutto, e non voglio tagliarlo: me lo dici in { $most } lettere al massimo? Non ho ancora segnato niente.
answer-name-target = Chi vuoi raggiungere
answer-name-business = Che cosa offri
answer-name-pillars = I tuoi temi
dropped = Tolto. Non ne tengo più conto.
drop-nothing = Di questo non ho segnato niente.
button-remove = Togli
button-leave = Lascia così
button-round-on = Riprendi da dove eravamo
button-add = Aggiungilo a quello di prima
undo-older = L'ultima cosa che ho segnato è di prima: { $what }. La annullo?
purpose-heard = Segnato. A che cosa ti serve questa community: «{ $purpose }».
purpose-is-it = «{ $text }»: è a questo che ti serve la community?
business-heard = Segnato, di che cosa ti occupi: «{ $business }». I miei esempi saranno su questo.
target-was = Prima c'era scritto: «{ $target }».
target-added = Segnato tutto insieme. Vuoi raggiungere: «{ $target }».

recalled = Mi hai detto: «{ $told }». Si cambia con /{ $command }.
recalled-none = Questo non me l'hai ancora raccontato: con /{ $command } lo vediamo in un paio di minuti.
