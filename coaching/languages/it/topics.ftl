### Quello che si risponde a ogni domanda. Prima quello che si sa dell'account; se no, quello che è vero in generale, senza promettere niente.
### Mai una percentuale altrui come verdetto, mai una punizione del social come un fatto, mai un genere.

## Pezzi

trend-down = { $what ->
    [likes] I tuoi mi piace sono scesi
    [comments] I tuoi commenti sono scesi
    [reach] La tua copertura è scesa
    [views] Le tue visualizzazioni sono scese
    [sales] Le tue vendite sono scese
    [messages] I tuoi messaggi sono scesi
   *[link_clicks] I clic sul tuo link sono scesi
}: { $now } { $per }; prima { $before }.
trend-flat = { $what ->
    [likes] I tuoi mi piace sono come al solito
    [comments] I tuoi commenti sono come al solito
    [reach] La tua copertura è come al solito
    [views] Le tue visualizzazioni sono come al solito
    [sales] Le tue vendite sono come al solito
    [messages] I tuoi messaggi sono come al solito
   *[link_clicks] I clic sul tuo link sono come al solito
}: { $now } { $per }; prima { $before }.
trend-up = { $what ->
    [likes] I tuoi mi piace sono saliti
    [comments] I tuoi commenti sono saliti
    [reach] La tua copertura è salita
    [views] Le tue visualizzazioni sono salite
    [sales] Le tue vendite sono salite
    [messages] I tuoi messaggi sono saliti
   *[link_clicks] I clic sul tuo link sono saliti
}: { $now } { $per }; prima { $before }.
trend-unsure = { $what ->
    [likes] I tuoi mi piace sono di meno
    [comments] I tuoi commenti sono di meno
    [reach] La tua copertura è più bassa
   *[views] Le tue visualizzazioni sono di meno
}: { $now } { $per }; prima { $before }. Con cifre così, può ancora essere un caso.
on-network = Su { $platform }:
no-drop-seen = Nei tuoi follower non vedo un calo:
no-fall-seen = Nei tuoi numeri questo calo non lo vedo: { $what ->
    [likes] { $now } mi piace
    [comments] { $now } commenti
    [reach] una copertura di { $now }
   *[views] { $now } visualizzazioni
} { $per }; prima { $before }.
same-for-each = Tra chi ti vede, i tuoi mi piace non calano: { $now } { $per }; prima { $before }.
seen-less = { $what ->
    [reach] Ti ha visto anche meno gente (copertura: { $now } { $per }; prima { $before })
   *[views] Ti ha visto anche meno gente (visualizzazioni: { $now } { $per }; prima { $before })
}: tra chi ti vede, è quasi come prima.
button-mirror = 🪞 E i mi piace che metti?
button-audience = Contare i miei ultimi 20
button-tell-people = Parlarti della mia gente
button-set-goal = Dirti il mio obiettivo

## Follower che calano

general-follower_drop = In generale, perdere qualche follower è normale: quasi la metà delle persone smette di seguire qualcuno nel giro di un paio di mesi. Quello che conta è se i tuoi contenuti sono per chi vuoi tu. Chi se n'è andato non lo vedo, e il social non lo dice.
general-is_this_normal = In generale, piccoli alti e bassi sono normali in ogni account. Con i tuoi numeri ti direi del tuo.

## Mi piace, commenti, copertura

general-like_drop = Un mi piace è il segnale più leggero: aiuta un po' a farti vedere da chi già ti segue, ma non è una vendita, né un clic, né una conversazione.
like_drop-unknown = Prima di cambiare qualcosa, guarda salvataggi, commenti, messaggi e vendite. Perché calano i mi piace non lo so senza i tuoi numeri: a volte calano su tutto il social insieme, e questo non dipende da te.
like_drop-held = Invece questo va come sempre o meglio: { $deep }. Pesa più di un mi piace; per i mi piace io non cambierei niente.
like_drop-deep-also = È sceso anche questo: { $deep }. Merita uno sguardo senza fretta; non so perché, e non tiro a indovinare.
like_drop-deep-only = Quello che è sceso davvero è questo: { $deep }. Pesa più di un mi piace e merita uno sguardo senza fretta; non so perché, e non tiro a indovinare.
general-comment_drop = Che quasi nessuno commenti è normale: su qualunque social circa 9 persone su 10 guardano e tacciono. Di solito aiuta una domanda precisa e facile, e che chi commenta riceva una risposta.
comment_drop-asks-nothing = Dei tuoi ultimi { $posts } post che conosco, nessuno chiede o ascolta: lì c'è spazio.
comment_drop-replies = L'ultima volta mi hai raccontato { $comments } commenti e { $replies ->
    [0] nessuna tua risposta
    [one] 1 tua risposta
   *[other] { $replies } tue risposte
}: anche rispondere invita.
general-reach_drop = Da fuori nessuno può vedere se un social ti mostra meno apposta: né io, né un'app che dice di saperlo. Quasi sempre è altro: un altro tema, un altro formato, un altro ritmo o un periodo fiacco.
reach_drop-first = Contano molto le prime parole: a chi parli e che cosa risolvi. E poche persone che potrebbero comprare da te valgono più di tante di passaggio.
reach_drop-held = Chi ti vede risponde come sempre: niente fa pensare a quello che pubblichi.
reach_drop-deep = Anche chi ti vede risponde di meno: guarderei se è cambiato il tema o il formato.
general-low_engagement = Dipende dal confronto: le percentuali «buone» che girano si calcolano in modi diversi e non servono a giudicare un account. Quello che serve è guardare le tue ultime otto settimane.
low_engagement-applause = { $likes } mi piace e { $n } di questi: { $deep }. È applauso, non ancora conversazione: crescere di più non lo risolve; una domanda precisa può farlo.
low_engagement-buyers = E poi quello che conta di più: quante delle persone che interagiscono potrebbero comprare da te.
low_engagement-grown = Il tuo account è cresciuto (da { $before } a { $now }), e già questo abbassa il tasso rispetto ai follower. Con la tua copertura saprei se c'è altro.
low_engagement-same = Rientra in quanto il tuo account varia di solito, ed è questo il confronto che serve: le percentuali «buone» che girano si calcolano in modi diversi.
low_engagement-lower = È meno che nelle tue settimane precedenti, più di quanto vari di solito. Non so perché, e non tiro a indovinare.
low_engagement-higher = È più che nelle tue settimane precedenti, ed è questo il confronto che serve: le percentuali «buone» che girano si calcolano in modi diversi.
rate-followers = Rispetto ai follower: { $now }% a settimana; prima { $before }% in media su { $weeks } settimane ({ $kinds }, diviso i tuoi follower).
rate-followers-first = Rispetto ai follower: { $now }% nell'ultima settimana ({ $kinds }, diviso i tuoi follower). Con qualche settimana in più saprò se è il tuo solito.
rate-reach = Rispetto alla copertura: { $now }%; prima { $before }% (lo stesso, diviso le persone che ti hanno visto).
rate-reach-first = Rispetto alla copertura: { $now }% (lo stesso, diviso le persone che ti hanno visto).

## Giveaway, acquisti, cortesie, fantasmi

general-giveaway_aftermath = Un giveaway porta chi vuole il premio: che dopo una buona parte se ne vada è normale, e non misura i tuoi contenuti.
giveaway_aftermath-let_go = Puoi lasciarla andare senza rimpianti. Se ne fai un altro, che il premio sia qualcosa di tuo, che voglia solo il tuo pubblico.
giveaway_aftermath-recent = Il tuo giveaway ({ day-name }) è recente: circa due settimane dopo si vede quanta gente resta, e te lo dirò con i tuoi numeri.
general-bought_followers = Follower comprati: meglio di no. Sono account che non leggono e non comprano, e con loro non sai più a chi arrivi davvero.
bought_followers-clean = Se ne hai già, senza fretta: togli a mano solo gli account chiaramente falsi. Il numero scenderà, e quello che resta dirà di più del tuo pubblico.
general-follow_back = Per cortesia non serve. Sì a chi ti dà qualcosa e fa parte del tuo pubblico; no a chi critica e basta; con chi è appena arrivato, aspetta. E cordialità con tutti.
follow_back-leave = Se qualcuno se ne va perché non ricambi, non era il tuo pubblico: non ci perdi niente. E niente unfollow di massa: meglio guardare un account alla volta.
general-ghost_followers = Non serve cancellare chi tace: su qualunque social circa 9 persone su 10 guardano senza fare niente, e a volte chi compra è proprio chi taceva. Meglio invitare.
ghost_followers-false = Togliere ha senso solo con gli account chiaramente falsi, uno alla volta. Chi legge in silenzio resta.

## Che cosa, quando, per chi

general-what_to_post = Tre cose bastano per una settimana, tutte per le stesse persone: una prova (qualcuno a cui il tuo lavoro è servito), una risposta utile a un dubbio vero e un invito chiaro.
what_to_post-for = Tre cose bastano per una settimana, e tutte per il tuo pubblico («{ $target }»): una prova (qualcuno a cui il tuo lavoro è servito), una risposta utile a un dubbio vero e un invito chiaro.
what_to_post-misses = Io comincerei da qui: { $why }.
what_to_post-lacks = Dei tuoi ultimi { $posts } post{ $proposed }, { $most } e { $lacks }: lì c'è spazio.
what_to_post-all = Nei tuoi ultimi { $posts } post{ $proposed } c'è di tutto: insegnano, chiedono, danno e si condividono. Allora decide quello che ti hanno salvato di più.
kinds-proposed = { " " }({ $n ->
    [one] 1 l'ho giudicato io dalle sue parole
   *[other] { $n } li ho giudicati io dalle loro parole
})
does-teaches = { $n ->
    [one] 1 insegna
   *[other] { $n } insegnano
}
does-shareable = { $n ->
    [one] 1 è da condividere
   *[other] { $n } sono da condividere
}
does-listens = { $n ->
    [one] 1 chiede o ascolta
   *[other] { $n } chiedono o ascoltano
}
does-gives = { $n ->
    [one] 1 dà qualcosa senza vendere
   *[other] { $n } danno qualcosa senza vendere
}
does-sells = { $n ->
    [one] 1 vende
   *[other] { $n } vendono
}
does-filler = { $n ->
    [one] 1 è di riempimento
   *[other] { $n } sono di riempimento
}
does-giveaway = { $n ->
    [one] 1 è di un giveaway
   *[other] { $n } sono di giveaway
}
lacks-teaches = nessuno insegna qualcosa
lacks-shareable = nessuno è di quelli che si inoltrano
lacks-listens = nessuno chiede o ascolta
lacks-gives = nessuno dà qualcosa senza vendere
what_to_post-format = In quale formato? Quello che ti porta più salvataggi e messaggi: provane due con lo stesso tema per tre settimane.
general-when_to_post = I tuoi numeri ora per ora non li conosco, e gli orari «ideali» che girano sono di altri account. I tuoi stanno nelle statistiche del tuo social: quando si collega la tua gente.
when_to_post-pace = E quante volte: quelle che riesci a mantenere con qualità; la costanza conta più che pubblicare ogni giorno. Se un orario sembra migliore, guarda se non era migliore il tema.
general-who_is_my_audience = Chi ti segue da qui non lo vedo, ma si scopre in un quarto d'ora: guarda i tuoi 20 follower più recenti e conta quante di quelle persone sono il tuo pubblico. Lo dicono anche la città, l'età e chi ti scrive.
who_is_my_audience-could = Che ci siano colleghi o gente di un altro paese non è un male in sé: quello che conta è se quelle persone potrebbero comprare da te o consigliarti. Se no, i contenuti stanno chiamando altra gente.
general-ambassadors = Chi parla meglio di te di solito c'è già: gente che compra, commenta e porta altre persone. Ringrazia per nome e offri qualcosa che venga voglia di mostrare; quanti follower abbia non conta.
ambassadors-tell = Raccontami con /people chi si muove intorno al tuo account e ti dico chi ti aiuta di più.

## Vendite e obiettivi

general-sales_vs_likes = Un mi piace dice che forse c'è interesse e aiuta un po' a farti vedere da chi già ti segue; non è una vendita, né un clic, né una conversazione.
sales_vs_likes-send = Mandami ogni settimana un dato della tua attività (vendite, messaggi o clic) e ti dirò se va con i mi piace o per conto suo.
sales_vs_likes-again = Ho già un primo dato della tua attività: con quello di un'altra settimana comincerò a vedere se va con i mi piace o per conto suo.
general-growth_goal = Servono meno follower di quanto sembri, se sono persone che potrebbero comprare da te: una piccola community che risponde vale più di tanta gente indifferente. Conta conversazioni e clienti ogni cento.
growth_goal-turn = Gira la domanda: quanti clienti vuoi, e quali contenuti portano quelle persone.
growth_goal-settle = Nemmeno accontentarsi è un piano: per crescere con le persone giuste servono contenuti che la gente abbia voglia di passare ad altri.
growth_goal-pace = { $weeks } settimane fa avevi { $before } follower e oggi ne hai { $now }.
growth_goal-so_far = Da { $before } follower ({ day-name }) a { $now }: è ancora presto per parlare di ritmo.
growth_goal-one = Di tuo ho un solo dato, { $now } follower: con un altro vedrò dove va.
growth_goal-missing = Per arrivare a { $goal } ne mancano { $missing }.
growth_goal-weeks = Per arrivare a { $goal } ne mancano { $missing }: a questo ritmo, circa { $weeks } settimane. È indicativo, non una promessa.

## Il resto

general-other = Questo non lo so, e preferisco non inventare. Il mio campo sono i tuoi numeri: se un cambiamento è normale, che cosa può spiegarlo e quale passo fare.
general-other-again = Nemmeno questo lo so. Chiedimi di un cambiamento nei tuoi numeri, di cosa pubblicare o di chi ti aiuta di più.
other-figures = Ecco che cosa vedo nei tuoi numeri:

## Passi

action-send-reactions = scrivimi i mi piace, i commenti e i salvataggi della tua ultima settimana. Per esempio: «80 mi piace, 6 commenti, 9 salvataggi».
action-compare-good-week = cerca nelle tue statistiche l'ultima settimana con una buona copertura e confrontala con questa in tre cose: tema, formato e ritmo. Poi cambiane una sola.
action-plan-giveaway = prima di annunciare un giveaway, scrivi due cose: un premio che voglia solo il tuo pubblico e che cosa pubblicherai la settimana dopo.
action-show-proof = nel prossimo post mostra una prova: qualcuno a cui il tuo lavoro è servito, con il suo permesso, e che cosa è cambiato.
action-same-hour = scegli un'ora in cui la tua gente di solito c'è e mantienila per tre settimane; poi guarda che cosa ti hanno salvato e chi ti ha scritto.
action-count-twenty = questa settimana conta con /audience quanti dei tuoi ultimi 20 follower fanno parte del tuo pubblico.
action-count-more = quando hai un altro quarto d'ora, guarda altri 20 follower e mandami la somma così: «/audience 26 su 40».
action-name-the-reader = { audience-step-few }
action-look-at-comments = prima di pagare, leggi gli ultimi 30 commenti di quell'account e conta quante di quelle persone potrebbero comprare da te.
