### Quello che si dice quando si chiacchiera, quando si segue il filo e quando si chiede di Faro o del mestiere.
### Una o due frasi, senza menu, senza promesse e senza genere. Di ogni chiacchiera ci sono due righe, per non ripetersi.

## Chiacchiere

chat-greeting = { $turn ->
    [0] Ciao! Come vanno i tuoi social?
   *[other] Ciao! Che bello leggerti.
}
chat-thanks = { $turn ->
    [0] Di niente! Mi fa piacere che ti serva.
   *[other] Grazie a te per averlo raccontato.
}
chat-praise = { $turn ->
    [0] Che bello leggerlo! Il lavoro lo fai tu; io guardo solo i numeri.
   *[other] Grazie, una cosa così rallegra anche un programma.
}
chat-laughter = { $turn ->
    [0] 😄 Così i numeri pesano meno.
   *[other] 😄 Che bello leggerti così.
}
chat-how_are_you = { $turn ->
    [0] Bene, grazie: sono un programma e non mi stanco. E tu, come va?
   *[other] Qui tutto tranquillo. E la tua giornata?
}
chat-goodbye = { $turn ->
    [0] A presto! Abbi cura di te.
   *[other] Alla prossima! Io resto qui.
}
chat-wait = { $turn ->
    [0] Senza fretta, aspetto qui.
   *[other] Con calma, quando puoi.
}
chat-tired = { $turn ->
    [0] Sembra una giornata pesante. I numeri possono aspettare; riposa, se puoi.
   *[other] Che giornata. Oggi non serve guardare niente: domani è ancora tutto qui.
}
chat-annoyed = { $turn ->
    [0] Ti capisco: i social stancano. Se oggi non li apri, non succede niente.
   *[other] È normale averne fin sopra i capelli dei social. Anche stare un po' senza guardarli è prendersi cura di sé.
}
chat-anger = { $turn ->
    [0] Mi dispiace di non esserti d'aiuto. Posso leggere i tuoi numeri e dirti se un cambiamento è normale; se qualcosa è segnato male, lo annulliamo.
   *[other] Capisco la rabbia. Dimmi che cosa ti aspettavi e ci provo in un altro modo; e quello che non so, te lo dico.
}
chat-apology = { $turn ->
    [0] Nessun problema, qui non c'è fretta.
   *[other] Niente da scusare.
}
chat-agreed = { $turn ->
    [0] 👍 Sono qui quando vuoi.
   *[other] Perfetto!
}
chat-wishes = { $turn ->
    [0] Altrettanto! Buone cose.
   *[other] Grazie, anche a te!
}
chat-birthday = { $turn ->
    [0] Tanti auguri! 🎉 Buona giornata di festa.
   *[other] Auguri di cuore! 🎂
}
chat-luck = { $turn ->
    [0] In bocca al lupo! Poi mi racconti.
   *[other] 🤞 Che vada bene.
}
chat-joy = { $turn ->
    [0] Che bello! Goditela.
   *[other] Mi fa tanto piacere!
}
chat-puzzled = { $turn ->
    [0] Scusa, non mi spiego bene. Dimmi che cosa non è chiaro e lo dico in un altro modo.
   *[other] Lo dico più chiaro se mi racconti quale parola o quale numero non torna.
}
chat-misread = { $turn ->
    [0] Scusa, ti ho capito male. Dimmelo con altre parole; se ho segnato qualcosa di sbagliato, «annulla» lo toglie.
   *[other] Allora non era quello. Prova con altre parole; e se è rimasto segnato qualcosa di troppo, «annulla» lo toglie.
}
chat-same = { $turn ->
    [0] Hai ragione, mi ripeto: quando un account è tranquillo, inventare novità sarebbe mentirti. Il nuovo viene da quello che mi racconti: un post, chi ha commentato o che cosa hai venduto. E con /action scegli un altro passo.
   *[other] È vero. Raccontami qualcosa che i numeri non dicono (un post, una cliente, una vendita) e avrò altro da leggere.
}
chat-life = { $turn ->
    [0] Mi dispiace molto. Quello viene prima; qui non c'è fretta.
   *[other] Mi dispiace davvero. Pensa a te e ai tuoi: i numeri aspettano.
}
chat-birth = { $turn ->
    [0] Congratulazioni! Goditi questi giorni; qui non c'è fretta.
   *[other] Che gioia, congratulazioni! I numeri aspettano.
}
chat-full = { $turn ->
    [0] Quello viene prima, e si prende il suo tempo. Coraggio; i numeri aspettano.
   *[other] In bocca al lupo. Qui non c'è fretta: quando è passato, riprendiamo.
}
chat-quits = { $turn ->
    [0] Si capisce, con quello che pesa. Oggi non c'è niente da decidere, e i numeri non dicono quanto vali.
   *[other] Si sente che è tanto. Non serve deciderlo oggi: questo può riposare quanto vuoi.
}
chat-busy = { $turn ->
    [0] Si capisce. Basta una frase a settimana, e se una settimana non c'è, non succede niente.
   *[other] Non si arriva dappertutto. Questo può aspettare.
}
chat-down = { $turn ->
    [0] Si sente che pesa, ed è normale che stanchi. Oggi non c'è niente da decidere.
   *[other] Ci sono settimane così, e non dicono come sarà la prossima. I numeri possono aspettare.
}
chat-neutral = { $turn ->
    [0] Ti leggo 🙂 Quando vuoi, raccontami com'è andata la settimana.
   *[other] Eccomi! Mandami i tuoi numeri o fammi una domanda quando vuoi.
}

## Quel che Faro non fa

beyond-write = Testi non ne scrivo: alla tua gente arriva la tua voce, non la mia. Ti dico però che cosa raccontare: chiedimi «cosa pubblico questa settimana?».
beyond-make = Foto, video, musica e grafica non le faccio. Ti dico però che cosa è servito alla tua gente: mandami uno screenshot di quello che hai pubblicato.
beyond-act = Nel tuo account non entro, quindi lì non pubblico, non rispondo e non cancello niente. Segno però quello che fai e ti dico con che cosa coincide.
beyond-ads = Inserzioni non ne faccio. Prima di pagare aiuta vedere che cosa funziona da solo: mandami i numeri degli ultimi post e li guardiamo.
beyond-grow = Follower non ne procuro e non ne compro. Ti aiuto però a far restare le persone che contano per te: chiedimi «come cresco?».
beyond-others = Gli account degli altri non li vedo. Confronto però la tua settimana con le tue di prima: basta «oggi 995 follower».
beyond-elsewhere = Questo non è il mio campo: seguo i numeri dei tuoi social e il tuo passo della settimana, che sta in /action.

## Domande su Faro

about-purpose = Ti dico che cosa significano i tuoi numeri: se un aumento o un calo è normale, che cosa può spiegarlo e un solo passo da fare. Per cominciare basta una frase: «oggi 995 follower».
about-free = Io non ti faccio pagare niente e non ho niente da venderti. Le condizioni le decide chi gestisce questo Faro.
about-account = Non vedo il tuo account e non posso entrarci: so solo quello che mi scrivi. Per questo non ti chiederò mai una password.
about-screenshots = Gli screenshot sì: del tuo profilo, delle tue statistiche (meglio quelle di 7 giorni) o di un post, come foto o come file. Ti dico che cosa leggo, e lo segno solo se mi dici che è giusto. Altri file non li leggo.
about-voice = I vocali non li capisco. Basta una frase scritta: «oggi 995 follower».
about-privacy = Quello che mi racconti resta nel database di chi gestisce questo Faro e non va a nessun altro. Con /privacy vedi che cosa tengo; con /delete cancelli tutto.
about-leaving = Quello che mi hai raccontato resta finché non lo cancelli con /delete, e con /export te lo porti via. È legato al tuo utente Telegram, non al telefono.
about-maker = Sono Faro, un programma. Mi ha messo in moto chi gestisce questo Faro; non sono di nessun social.
about-robot = Sono Faro: un programma, non una persona. Leggo i numeri con regole che si possono guardare: per questo c'è il pulsante «Perché?».
about-languages = Parlo italiano, spagnolo e inglese. Si cambia con /language.
about-cadence = Una volta a settimana basta, sempre lo stesso giorno: da un giorno all'altro si vede quasi solo il caso.
about-summaries = Ti scrivo una volta a settimana, con il tuo riepilogo. Giorno e ora si cambiano in /settings, e con /pause non ne arriva nessuno.
about-what_to_send = Con i tuoi follower si può già cominciare. Se aggiungi i mi piace, i commenti e i salvataggi della settimana, ti dico parecchio di più.
about-networks = Tengo i numeri di Instagram, Facebook, TikTok, X, LinkedIn, YouTube, Threads e Telegram. Di altri social ancora no.
about-post_for_me = No: non pubblico, non scrivo al posto tuo e non tocco il tuo account. A decidere sì, ti aiuto: chiedimi «cosa pubblico questa settimana?».
about-where_stats = Nell'app, sul tuo profilo: «Pannello professionale» o «Statistiche». Di solito serve un account professionale; i follower si vedono sempre sul profilo.
about-trust = Non serve credermi: sotto le risposte, «Perché?» mostra i numeri che ho usato. E quello che non so, lo dico.
about-have = L'ultimo dato tuo che ho: { $followers } follower ({ day-name }). Gli altri sono in /history.
about-had = Secondo quello che mi hai detto, { day-name } avevi { $followers } follower.
about-had-none = Di quel giorno o di prima non ho nessun tuo numero. Quelli che ho sono in /history.
about-have-none = Non ho ancora nessun numero tuo. Scrivilo così e lo segno: «oggi 995 follower».
extreme-best_week = La tua settimana migliore{ $where } tra quelle che conosco è finita il { $day }: { $net } netti. Il resto è in /history.
extreme-worst_week = La tua settimana più bassa{ $where } tra quelle che conosco è finita il { $day }: { $net } netti. Una settimana sola non dice perché; il resto è in /history.
extreme-none-week = Per confrontare le settimane mi mancano numeri: con due o tre di fila te lo dico.
extreme-best_month = Il tuo mese migliore{ $where }, su { $n } che conosco: { $month } { $year } ({ $net }). Il resto è in /history.
extreme-worst_month = Il tuo mese più basso{ $where }, su { $n } che conosco: { $month } { $year } ({ $net }). Un mese solo non dice perché; il resto è in /history.
extreme-none-month = Per confrontare i mesi mi mancano numeri: con due mesi contati te lo dico. Intanto /history ha le tue settimane.
since-none = Di quel periodo non ho due cifre di follower da confrontare. Con una oggi e un'altra tra una settimana ti dico già qualcosa.

## Domande sul mestiere

about-which_network = Dove la tua gente c'è già e dove riesci a tenere il ritmo: meglio uno seguito bene che tre a metà. Se ne hai vari, conta quello che ti porta messaggi e vendite, non quello che aggiunge più follower.
about-hashtags = Aiutano poco: qualcuno, quelli che il tuo cliente scriverebbe per cercarti. Conta molto di più che si capisca subito per chi è.
about-verification = La spunta dice che l'account è tuo; non migliora quello che pubblichi e da sola non porta clienti. Ha senso se qualcuno si spaccia per te.
about-boost = { point-ads }
about-bio = Tre cose, in quest'ordine: chi aiuti, in che cosa, e che cosa fare adesso (scriverti, prenotare o comprare). Con le parole del tuo cliente.
about-link = Uno solo, verso il passo che ti importa di più: scriverti, prenotare o comprare. Si mette modificando il profilo.
about-business_account = L'account professionale mostra le tue statistiche e aggiunge i pulsanti di contatto, e quasi sempre si può tornare indietro. Con quelle statistiche ti leggerei meglio.
about-hacked = Questo lo risolve solo il social stesso: usa la sua pagina ufficiale di aiuto e cambia anche la password della posta. Diffida di chi te lo recupera a pagamento o ti chiede codici.
about-copied = Salva gli screenshot e segnalalo al social, che ha un modulo per copie e furti d'identità. Io non posso farlo al posto tuo.
about-haters = A una critica vera, una risposta breve e gentile, davanti a tutti. Un insulto si può cancellare e bloccare senza sensi di colpa: non si deve rispondere a tutto.
about-ai_texts = Per una bozza, sì. Gli esempi e l'esperienza devono essere tuoi: è quello che la tua gente viene a cercare.
about-hire = Dipende più dalle tue ore che dai tuoi follower. Se affidi il lavoro, fatti contare ogni mese messaggi e vendite, non solo i mi piace.
about-website = Per cominciare non serve. Ma il social è in prestito: avere anche qualcosa di tuo (un sito, una lista di email) ti lascia parlare con la tua gente se un giorno l'account non va.

## Parole del mestiere

term-chance = Il caso è l'andirivieni di sempre: ogni settimana qualcuno arriva e qualcuno va senza che tu abbia fatto niente di diverso. Dico che «di solito è il caso» quando un cambiamento ci sta dentro: non è un segno di niente.
term-usual_range = È tra quali numeri si muovono le tue settimane quando non succede niente di speciale. Quello che ci sta dentro non dice né bene né male; quello che ne esce merita uno sguardo.
term-reach = La copertura (reach) è quanti account diversi hanno visto quello che hai pubblicato.
term-impressions = Le impression sono le volte in cui è stato mostrato qualcosa di tuo: una stessa persona può contare più volte.
term-views = Le visualizzazioni sono le volte in cui qualcosa di tuo è stato visto o riprodotto; una stessa persona può contare più volte.
term-engagement = L'engagement è quanta gente reagisce (mi piace, commenti, salvataggi, condivisioni) in proporzione ai follower o alla copertura.
term-interactions = Le interazioni sono la somma di mi piace, commenti, salvataggi e condivisioni.
term-saves = I salvataggi sono le volte in cui qualcuno ha messo da parte il tuo post per rivederlo: di solito vuol dire che gli serve.
term-shares = Le condivisioni sono le volte in cui qualcuno ha mandato il tuo post a un'altra persona.
term-story_views = Le visualizzazioni di una storia sono gli account che l'hanno aperta; il social ti fa vedere quali finché è pubblicata.
term-algorithm = L'algoritmo è il programma con cui ogni social decide che cosa mostrare a chi. Come decide non lo pubblica per intero: da fuori si vedono solo i risultati.
term-reel = Un reel (altrove, short) è un video corto e verticale che vede anche chi non ti segue.
term-story = Una storia è una foto o un video che sparisce dopo 24 ore; la vede soprattutto chi già ti segue.
term-carousel = Un carosello è un post con più immagini da scorrere col dito.
term-shadowban = Si chiama così quando un social ti mostrerebbe di meno di nascosto. Da fuori non si può verificare; quasi sempre è qualcosa di più comune: un altro tema, un altro formato o un altro ritmo.
term-insights = Le statistiche (insights) sono i numeri che il social ti dà del tuo account: copertura, visite, salvataggi, età e città della tua gente.
term-ctr = Il CTR è, su cento persone che vedono un link, quante lo toccano.
term-cta = Un invito all'azione (CTA) è dire chiaramente che cosa fare adesso: «scrivimi», «prenota», «salvalo».
term-viral = Virale è quello che la gente passa ad altra gente, molto più in là dei tuoi follower. Di solito porta un picco, e poi tutto torna al suo posto.
term-ghost = Un follower fantasma è chi ti segue e non reagisce mai. La maggior parte legge in silenzio; pochi sono account falsi.
term-niche = Il tuo target, o nicchia, sono le persone precise a cui serve quello che fai: chi sono e che cosa le preoccupa.
term-influencer = Un influencer è qualcuno che molta gente ascolta su un tema. Conta a chi arriva, più che a quanti.
term-ambassador = Un ambassador è un cliente che parla di te perché gli va: commenta, condivide e porta gente.
term-community_manager = Un community manager è chi cura i social di un'attività: pubblica, risponde e guarda i numeri.
term-net = Il netto è il saldo: chi arriva meno chi se ne va. Da −5 netti non si sa quanti siano stati gli uni e gli altri.
term-lead_magnet = Un lead magnet è qualcosa di utile che regali in cambio di un contatto: una guida, un modello.
term-collab = Una collab è un post firmato da due account, che appare su tutti e due.
term-organic = Organico è quello che si vede senza pagare inserzioni.
term-community = Una community partecipa: commenta, si risponde e torna. Un pubblico guarda soltanto.
term-hashtag = Un hashtag è una parola con # con cui si può trovare il tuo post.
term-dm = Un DM è un messaggio diretto: una conversazione privata con te.

## Che cosa si chiede esattamente

point-buy_likes = No. Un mi piace comprato non ti dice niente, e dietro non c'è nessuno che possa comprare da te.
point-bought_before = Sì, senza fretta e a mano, solo gli account chiaramente falsi. Il numero scenderà e le tue percentuali saliranno: diranno di più del tuo pubblico.
point-who_left = Chi se n'è andato non lo vedo, e nemmeno il social lo dice: due copie dei tuoi dati, messe a confronto, mostrano il cambiamento. Rende di più guardare perché resterebbe la gente che vuoi.
point-rise = Non ho ancora due tue cifre con cui vedere la crescita. Mandami i follower di oggi e quelli di una settimana fa, e ti dico se è più di quanto di solito è casuale.
point-one_day = Un giorno solo è quasi sempre rumore: si confronta con la tua settimana normale, con quello che hai pubblicato e con le pulizie del social. Due settimane di fila sono già un segnale.
point-stuck = Decidono i primi secondi: nomina subito la persona e il suo problema. Dieci visite di chi potrebbe comprare valgono più di mille di passaggio.
point-stayed = Dal giveaway sono arrivate circa { $brought } persone e ne restano più o meno { $kept }.
point-stayed-unknown = Ancora non lo so: mi mancano i tuoi follower di prima del giveaway, del giorno migliore e di adesso.
point-giveaway_should = Solo se il premio serve unicamente al tuo pubblico, e se sai già che cosa vedrà quella gente la settimana dopo.
point-comeback = Un account fermo non è morto: la gente è ancora lì, e di solito torna a vederti quando pubblichi. Torna con qualcosa di piccolo e utile, e in tre settimane si vede come risponde.
point-comeback-known = Non è morto: sono ancora lì { $followers } persone. Torna con qualcosa di piccolo e utile, e in tre settimane vediamo come rispondono.
point-settle = Complimenti per come vendi, e comunque io non mi rilasserei del tutto: se comprano sempre le stesse persone, un mese fiacco si sente tutto. Con una base solida si pensa a come arriva gente nuova.
point-my_goal = Non mi hai ancora detto il tuo obiettivo. Con quello ti dico quanto manca.
point-get_to = Gira la domanda: quanti clienti vuoi, e quali contenuti portano quelle persone? Poi datti una cifra a settimana.
point-more_followers = Con contenuti che il tuo pubblico abbia voglia di passare a qualcuno come lui, e rispondendo a chi già ti parla. Prima decidi quanti clienti vuoi: dice chi attirare.
point-format = Il formato che ti porta più salvataggi e messaggi: prova tutti e due con lo stesso tema per tre settimane.
point-influencer = Non ancora, se nessun tuo post ha già funzionato da solo. E di quell'account contano i commenti, non il numero: quelle persone potrebbero comprare da te?
point-ads = Non ancora, se nessun tuo post ha già funzionato da solo: pagare allarga solo quello che già funziona. Poi, pochi soldi, un solo post, e guarda messaggi e vendite.
point-how_often = Tutte le volte che riesci a mantenere con qualità: la costanza conta più del pubblicare ogni giorno.
point-hunters = Non erano il tuo pubblico: chi se ne va perché non ricambi non ti costa niente. Segui chi ti dà qualcosa o fa parte del tuo pubblico, non per cortesia.

## Il filo

because-follower_drop = Perché un social si muove da solo: la gente sfoltisce la sua lista, si annoia o smette di usare l'app, e niente di questo misura il tuo lavoro. Solo le tue settimane possono dire se da te c'è altro.
because-is_this_normal = Perché «normale» si può dire solo di un account preciso: due della stessa grandezza si muovono in modo diverso. Con le tue settimane ti confronto con te.
because-like_drop = Perché un mi piace costa un secondo. Salvare, commentare, scriverti o comprare costa di più, e per questo dice di più.
because-comment_drop = Perché quasi tutti guardano senza scrivere; una domanda difficile o troppo aperta fa scrivere ancora meno.
because-reach_drop = Perché la copertura cambia con il tema, il formato, il ritmo e il periodo, e tutto questo si può guardare. Una punizione nascosta non si può verificare.
because-giveaway_aftermath = Perché molta gente arriva per il premio: finito quello, non ha più un motivo per restare. Un premio che vuole solo il tuo pubblico non la attira.
because-bought_followers = Perché non leggono e non comprano: abbassano le tue percentuali e ti mostrano un account che non è il tuo.
because-follow_back = Perché seguire per cortesia riempie la tua home di account che non ti danno niente, e chi segue solo per essere seguito non ti legge.
because-ghost_followers = Perché tacere non è andarsene: molta gente legge per mesi prima di scrivere o comprare.
because-what_to_post = Perché la prova dà fiducia, la risposta è utile e l'invito dice che cosa fare. Se ne manca una, le altre due rendono meno.
because-when_to_post = Perché l'ora pesa meno del tema e della costanza, e la tua gente non è quella delle liste che girano.
because-who_is_my_audience = Perché le statistiche dicono età e città, ma non se qualcuno potrebbe comprare da te. Guardando gli account uno per uno, si vede.
because-ambassadors = Perché a un cliente contento si crede più che a un annuncio, e non va convinto.
because-sales_vs_likes = Perché mettere un mi piace non impegna a niente. Per comprare bisogna sapere che cosa vendi, per chi, a che prezzo e come si chiede.
because-growth_goal = Perché il numero grande non paga: pagano poche persone. Contare clienti e conversazioni ogni cento follower dice di più.
because-low_engagement = Perché ogni lista usa un'altra formula e altri account. L'unico confronto pulito è con te: stesso account, stessa formula.
because-missing = Perché un numero solo non dice se sale o scende: ne serve un altro con cui confrontarlo, e non voglio inventarlo.
plain-normal = In due parole: niente di strano, è il solito viavai.
plain-loss = In due parole: è sceso più del solito e ancora non so perché.
plain-event = In due parole: coincide con qualcosa che è successo, e non lo leggo come un tuo errore.
thread-another = Un'altra idea:
deeper-no-more = Più a fondo non arrivo con quello che so: mi mancano i tuoi post, i salvataggi o che cosa è successo in quei giorni. Con una frase lo riguardo.
deeper-no-more-told = Più a fondo non arrivo: coincide con quello che mi hai raccontato, e quanto dipenda da quello e quanto da altro non lo so separare. Lo diranno le prossime settimane.
thread-no-more = Non ho un'altra idea migliore per questo. Prova una di quelle che ho detto e raccontami come va.
button-and-then = E { $topic }?
topic-follower_drop = i follower che calano
topic-like_drop = i mi piace
topic-comment_drop = i commenti
topic-reach_drop = la copertura
topic-giveaway_aftermath = il giveaway
topic-bought_followers = i follower comprati
topic-follow_back = chi seguire
topic-ghost_followers = i fantasmi
topic-what_to_post = cosa pubblico
topic-when_to_post = quando pubblico
topic-who_is_my_audience = chi è il mio pubblico
topic-ambassadors = far parlare di me
topic-sales_vs_likes = le vendite
topic-growth_goal = crescere
topic-is_this_normal = se è normale
topic-low_engagement = il mio engagement

## Una frase in più su ogni passo

more-talk-to-somebody = Dirlo ad alta voce alleggerisce già un po'.
more-send-next-week = Con lo stesso giorno ogni settimana, i numeri si possono confrontare.
more-exact-number = I numeri arrotondati nascondono proprio i cambiamenti piccoli.
more-send-exact-again = Con due cifre esatte posso leggere il cambiamento vero.
more-which-figure = Con il totale di oggi si chiarisce tutto il resto.
more-send-count = È un minuto, e poi c'è già qualcosa con cui confrontare.
more-send-total = Venti in meno non sono lo stesso su un account da 200 e su uno da 20.000.
more-send-reach = La copertura dice quanta gente ti ha visto; i salvataggi, a quanta è servito.
more-log-posts = Così posso vedere se cambia il tema, il tipo o il ritmo. Non serve che sia esatto.
more-draw-target = Più quella persona è precisa, più è facile sapere che cosa pubblicare.
more-wait-72h = Le pulizie di un social di solito finiscono da sole in pochi giorni; cambiare adesso coprirebbe solo quello che è successo.
more-tell-what-happened = Basta una frase, e vale anche «niente».
more-welcome-newcomers = Chi è appena arrivato non sa ancora che cosa fai: bastano due righe tue e una domanda.
more-prize-for-target = Pensa a che cosa regaleresti al tuo cliente migliore e che a nessun altro serva.
more-change-one-thing = Segna che cosa cambi e in che giorno; il resto, uguale.
more-small-return = Non serve che sia perfetto: una foto e due frasi tue vanno bene.
more-back-to-target = Usa le sue stesse parole, quelle che ti scrive in privato.
more-give-before-sell = Qualcosa da usare oggi stesso, anche senza comprare.
more-answer-real-question = Guarda i messaggi o chiedi in negozio: se una persona ha un dubbio, ce l'hanno anche altre.
more-ask-one-word = Per esempio «mattina o pomeriggio?». E rispondi a ogni risposta lo stesso giorno.
more-ask-five = Scegli persone che ti hanno già scritto o comprato qualcosa; con tre risposte si vede già qualcosa.
more-reply-first = Cinque minuti prima di guardare le cifre. Chi riceve risposta di solito torna a scrivere.
more-thank-three = Con il nome e per qualcosa di preciso: «grazie per aver condiviso il post di martedì».
more-repeat-kept = Lo stesso tema, con un altro esempio o in un altro formato.
more-one-clear-offer = Una cosa sola, un prezzo e una frase per chiederla: «scrivimi VOGLIO».
more-follow-for-value = Prima di ricambiare, guarda i suoi ultimi tre post.
more-worth-sharing = Pensa a chi lo manderebbe il tuo cliente migliore, e scrivilo per quella persona.
more-send-reactions = Stanno sotto ogni post o nelle statistiche; va bene anche un numero approssimato, se lo dici.
more-compare-good-week = Apri le due settimane una accanto all'altra; quasi sempre una differenza salta agli occhi.
more-plan-giveaway = Se scrivere la seconda è difficile, non è ancora il momento del giveaway.
more-show-proof = Va bene una foto, un suo messaggio o due frasi di prima e dopo.
more-same-hour = Se la cambi ogni giorno, poi non si sa se era l'ora o il tema.
more-count-twenty = Sì o no per ogni account, senza pensarci troppo: potrebbe comprare da te o consigliarti?
more-count-more = Con quaranta, il conto è già molto più sicuro.
more-name-the-reader = «Se hai un salone e…» funziona meglio di «ciao a tutti».
more-look-at-comments = Se sono quasi solo emoji o account del mestiere, quelle persone non compreranno da te.
more-thank-hub = Con il nome e per qualcosa di preciso; le cose semplici si apprezzano di più.
more-thank-hubs = Con i nomi e per qualcosa di preciso; le cose semplici si apprezzano di più.
more-ask-hub = Ascolta e segna le sue parole: sono quelle che convincono persone simili.
more-answer-complaint = Una frase gentile e una piccola soluzione; davanti a tutti se la critica era davanti a tutti.
more-follow-one = Un commento vero vale più del follow.
more-review-ten = Di ognuno chiediti se ti dà qualcosa; nel dubbio, resta.
more-stay-cordial = La cordialità non obbliga a seguire: basta una risposta gentile.
