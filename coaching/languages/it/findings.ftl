### Che cosa significano i numeri. Prima il fatto, poi il senso, poi quello che non si sa; mai un numero che non sia della persona.
### Quello che scende è un saldo: «netti», mai «se ne sono andati in N» se si conosce solo il saldo. I contenuti, mai la persona. Senza genere.

## Il calo

finding-normal_churn_good_fit = È normale, e i tuoi contenuti sono a fuoco: chi se ne va probabilmente non era il tuo pubblico. Puoi festeggiare.
finding-normal_churn_good_fit-shallow = Il calo è normale e i tuoi contenuti sono a fuoco; vedo però meno { $deep } del solito. Merita un'occhiata, senza fretta.
finding-normal_churn_good_fit-unknown = È normale, e i tuoi contenuti sono adatti al tuo pubblico. Se mi mandi anche salvataggi e commenti, saprò se gli sono anche utili.
finding-normal_churn_good_fit-plain = È normale, e i tuoi contenuti sono a fuoco: da qui non si deduce che tu stia sbagliando qualcosa.
finding-normal_churn_good_fit-perhaps = È un po' più di quanto di solito spieghi il caso, e può ancora esserlo: i tuoi contenuti sono adatti, quindi non c'è niente da cambiare. Un'altra settimana ce lo dirà.
finding-normal_churn_fit_unknown = È normale: gente che arriva e gente che va. Da qui non si deduce che tu stia sbagliando qualcosa.
finding-normal_churn_fit_unknown-perhaps = È un po' più di quanto di solito spieghi il caso, e può ancora esserlo. Un'altra settimana ce lo dirà.
finding-normal_churn_off_target = Il calo è normale. Io guarderei un'altra cosa: buona parte di quello che pubblichi non è per le persone che vuoi raggiungere.
finding-normal_churn_off_target-perhaps = È un po' più di quanto di solito spieghi il caso, e può ancora esserlo. Io guarderei un'altra cosa: buona parte di quello che pubblichi non è per le persone che vuoi raggiungere.
finding-falling = Ogni settimana da sola è nella norma, ma sono { $weeks } di fila in calo: da { $before } a { $now }. Tutte insieme non sono più un caso, e non so perché.
finding-falling-beyond = Sono { $weeks } settimane di fila in calo: da { $before } a { $now }. Tutte insieme non sono più un caso.
finding-off_target_loss = Il calo è più forte di quanto di solito spieghi il caso, e ci sono anche meno { $deep }. Coincide con il fatto che { $why }.
finding-off_target_loss-depth = I tuoi follower sono al loro posto, ma ci sono meno { $deep } del solito. Coincide con il fatto che { $why }.
misses-off_target = i tuoi ultimi post escono dai tuoi temi
misses-oversell = più della metà dei tuoi ultimi post serviva a vendere
misses-filler = buona parte dei tuoi ultimi post era di riempimento
finding-unexplained_loss = Il calo è più forte di quanto di solito spieghi il caso, e ci sono anche meno { $deep }. Con quello che so dei tuoi post non posso spiegarlo, e non tiro a indovinare.
finding-unexplained_loss-held = Il calo è più forte di quanto di solito spieghi il caso, ma quanto a { $deep } è tutto come sempre. Niente fa pensare ai contenuti. Non so perché, e non tiro a indovinare.
finding-unexplained_loss-unknown = Il calo è più forte di quanto di solito spieghi il caso, e per saperne di più mi mancano i tuoi salvataggi e commenti di varie settimane. Non tiro a indovinare.
finding-unexplained_loss-told = Il calo è più forte di quanto di solito spieghi il caso.
finding-healthy_pruning = Il calo è più forte di quanto di solito spieghi il caso, ma i tuoi contenuti sono a fuoco e quanto a { $deep } è tutto come sempre. Può essere gente che non era il tuo pubblico: anche questo fa bene alla tua community.
finding-platform_cleanup = { $in_days ->
    [one] In un giorno
   *[other] In { $in_days } giorni
} il saldo è stato −{ $lost } ({ day-name }), e chi è rimasto reagisce come sempre ({ $deep }). Così si presenta una pulizia di account o un guasto del social, non un tuo errore. Da qui non posso verificarlo.
finding-platform_cleanup-past = Il calo di { $lost } netti ({ day-name }) è arrivato di colpo: così si presenta una pulizia di account o un guasto del social, non un tuo errore. Da qui non posso verificarlo.
finding-platform_cleanup-unknown = { $in_days ->
    [one] In un giorno
   *[other] In { $in_days } giorni
} il saldo è stato −{ $lost } ({ day-name }). Quando succede così di colpo, di solito è una pulizia di account o un guasto del social; per escludere altro mi mancano i tuoi commenti e salvataggi.
finding-platform_cleanup-told = Il calo è più forte di quanto di solito spieghi il caso e coincide con quello che mi hai raccontato ({ $event }): può venire dal social e non da te. Da qui non posso verificarlo.

## Tutto in una volta

finding-possible_inauthentic = Il tuo account è passato da { $before } a { $peak } follower in { $in_days ->
    [one] un giorno
   *[other] { $in_days } giorni
} senza che salisse la copertura: potrebbero essere account automatici. È un sospetto, non un'accusa: in quei giorni hai fatto qualcosa o provato qualche servizio?
finding-possible_inauthentic-depth = Il tuo account è passato da { $before } a { $peak } follower in { $in_days ->
    [one] un giorno
   *[other] { $in_days } giorni
} senza che salissero le reazioni ai tuoi post: potrebbero essere account automatici. È un sospetto, non un'accusa: in quei giorni hai fatto qualcosa o provato qualche servizio?
finding-possible_inauthentic-told = Mi hai raccontato che ci sono stati follower comprati. Non sono il tuo pubblico: se a poco a poco calano è un bene, e non misura il tuo lavoro. Leggo le tue settimane senza contarli.
finding-contest_aftermath = Il giveaway ({ day-name }) ha portato circa { $brought } follower; dal picco, { $left ->
    [one] −1 netto
   *[other] −{ $left } netti
}. Succede quasi sempre quando si arriva per il premio: non lo leggo come un difetto dei tuoi contenuti.
finding-contest_aftermath-suspected = Il tuo account è salito da { $before } a { $peak } follower con molti più commenti del normale, e da allora è a { $left ->
    [one] −1 netto
   *[other] −{ $left } netti
}: assomiglia a quello che succede dopo un giveaway. Ne hai fatto uno in quei giorni?
retention = Quanto resta di quella crescita, senza contare il tuo ritmo di sempre: circa { $percent }%.
finding-viral_aftermath = Il tuo account è salito da { $before } a { $peak } follower ({ $event }, { day-name }) e ora tutto torna al suo posto: dal picco, { $left ->
    [0] nessun calo
    [one] −1 netto
   *[other] −{ $left } netti
}. È quello che succede dopo un picco; non vuol dire che adesso tu stia facendo peggio.
finding-viral_aftermath-suspected = Per qualche giorno la tua copertura è stata { $reach_times } volte quella di sempre (da { $before } a { $peak } follower), e ora tutto torna al suo posto. Qualcosa è diventato virale, o c'è stata una menzione?

## La copertura e quello che coincide

finding-dilution = Il tuo tasso di interazione rispetto ai follower è passato da { $f_before }% a { $f_now }% perché adesso ci sono più persone (da { $before } a { $after }); rispetto alla copertura cambia molto meno (da { $r_before }% a { $r_now }%). Non sembra che i tuoi contenuti piacciano di meno.
finding-confounded = Coincidono due cose: { $a } e { $b }. Con questi numeri non posso separarle.
happened = { $event } ({ day-name })
happened-note = «{ $note }» ({ day-name })
finding-posting_gap = Coincide con la tua pausa ({ day-name }): senza post nuovi ti vedono di meno. Di solito si riprende quando riprendi tu; riposare non è un errore.
finding-posting_gap-undated = Coincide con la pausa che mi hai raccontato: senza post nuovi ti vedono meno. Di solito torna quando torni; riposare non è un errore.
finding-posting_gap-suspected = Da { $silent_days } giorni non mi risulta nessun tuo post, e vedo meno { $metric } del solito. Se hai fatto una pausa, i conti tornano; se hai pubblicato e non me l'hai raccontato, dimmelo.
cause-likely = La spiegazione più vicina a quello che vedo: { $cause }.
cause-perhaps = Potrebbe essere questo: { $cause }. Non è sicuro.
cause-noise = puro caso
cause-content = quello che hai pubblicato
cause-exposure = meno visibilità (una pausa, le inserzioni, la stagione)
cause-measurement = l'arrotondamento delle cifre
cause-platform = una pulizia di account o un guasto del social
cause-contest = l'effetto di un giveaway che svanisce
cause-inauthentic = account automatici che sono arrivati e se ne vanno

## Quello che si pubblica e quello che ne viene

finding-oversell = { $sells } dei tuoi ultimi { $of } post servono a vendere, e ci sono meno { $deep } del solito. Le due cose coincidono: quando è quasi tutto offerta, la gente si stacca.
finding-oversell-mild = { $sells } dei tuoi ultimi { $of } post servono a vendere: lascia respirare chi ti segue.
finding-like_chasing = Più mi piace, ma meno { $metric } (da { $before } a { $now } { $per }). Piacere non vuol dire essere d'aiuto: guarda che cosa prima salvavano e commentavano.
finding-like_chasing-loop = Dopo un post con pochi mi piace, { $off_low ->
    [one] 1 volta
   *[other] { $off_low } volte
} su { $low } hai pubblicato qualcosa fuori dai tuoi temi; dopo un post piaciuto, { $off_high } su { $high }. Al timone non dovrebbero starci i mi piace.
finding-likes_not_sales = Più mi piace, ma meno { $metric } (da { $before } a { $now } { $per }). Un mi piace dice che forse c'è interesse; non è una vendita, né un clic, né una conversazione.
finding-likes_not_sales-flat = I mi piace salgono, ma quanto a { $metric } è tutto come prima. Un mi piace dice che forse c'è interesse; non è una vendita, né un clic, né una conversazione.
finding-likes_not_sales-unsure = Più mi piace, ma meno { $metric } (da { $before } a { $now } { $per }). Con cifre così piccole non è ancora sicuro, ma un mi piace non è una vendita, né un clic, né una conversazione.
finding-value_up = Meno mi piace e più { $metric } (da { $before } a { $now } { $per }): i tuoi contenuti servono, più che raccogliere applausi. È un buon segno.

## Le persone

finding-follow_hunters = Arrivi: { $gained }; uscite: { $lost }. Quasi pari: così si muove chi segue per farsi seguire e poi se ne va. Non era la tua community, e non ci perdi niente.
finding-follow_hunters-campaign = Coincide con la campagna di follow ({ day-name }): chi segue per cortesia poi se ne va, e basta. Non era la tua community.
finding-growth_ambition = Pochi ma buoni, va bene. Però il tuo obiettivo è { $goal }: { $over } settimane fa avevi { $before } follower e oggi ne hai { $now }. La qualità è la base, non la scusa per restare lì.
finding-growth_ambition-unasked = Il tuo obiettivo è { $goal }: { $over } settimane fa avevi { $before } follower e oggi ne hai { $now }.
finding-audience_not_community = Il tuo pubblico è cresciuto (da { $before } a { $now }), ma le persone che tornano a commentare non sono più di prima ({ $again } a settimana). Più pubblico non è ancora più community.
finding-audience_not_community-volume = Il tuo account è cresciuto (da { $before } a { $now }), ma salvataggi, commenti e condivisioni, ogni 1.000 follower, sono { $rate } a settimana; prima, { $rate_before }. Crescere ancora non lo risolve.
finding-community_growing = La tua community cresce: più { $metric } (da { $before } a { $now } { $per }). Vale più del numero di follower.
finding-silent_audience = { $active ->
    [one] Ha interagito 1 account
   *[other] Hanno interagito { $active } account
} su { $followers }: che quasi tutto il pubblico stia in silenzio è normale (9 persone su 10). Tacere non è andarsene: non cancellare nessuno, invita.
finding-silent_audience-lively = { $active ->
    [one] Ha interagito 1 account
   *[other] Hanno interagito { $active } account
} su { $followers }: è più del solito, perché su quasi tutti i social 9 persone su 10 stanno in silenzio.

## Niente di strano

finding-steady = È tutto al suo posto.
steady-misses = Quello che guarderei: { $why }.
finding-steady-fell = I tuoi follower sono al loro posto, ma vedo meno { $metric } del solito. Non so perché; io ci darei un'occhiata, senza fretta.
finding-steady-slowed = La crescita è più bassa del solito. Non è una perdita, e non so perché.
finding-steady-grew = Cresci al tuo solito ritmo: niente di strano, e va bene così.
finding-steady-grew-new = È una crescita un po' più forte del puro caso. Può essere il tuo ritmo: con qualche settimana in più lo saprò.
finding-steady-grew-alike = Cresci così da { $alike } settimane di fila: { $alike ->
    [2] può essere
   *[other] sembra
} il tuo ritmo.
finding-steady-grew-floor = Una piccola crescita: nei limiti di ciò che di solito è casuale.
finding-steady-unusual = È una crescita più forte di quanto di solito spieghi il caso. Non so perché: se in quei giorni è successo qualcosa (un giveaway, una menzione, delle inserzioni), raccontamelo e potrò leggerla meglio.
finding-steady-unusual-first = È una crescita più forte di quanto di solito spieghi il caso. Non so perché: se in quei giorni è successo qualcosa (un giveaway, una menzione, delle inserzioni), raccontamelo; se la prossima settimana le somiglia, può essere il tuo ritmo.
finding-steady-unusual-told = È una crescita più forte di quanto di solito spieghi il caso.
finding-measurement_precision = Le cifre sono arrotondate: il cambiamento vero sta tra { $low } e { $high }, quindi da qui non traggo conclusioni.
finding-measurement_precision-exact = { $followers } è esatto, ma il dato di prima era arrotondato: il cambiamento vero è tra { $low } e { $high }, quindi da qui non traggo conclusioni.
finding-measurement_precision-contradiction = Le tue cifre di quel giorno non tornano tra loro, quindi non traggo conclusioni finché non so qual è quella giusta.

## Intorno

and = { $a } e { $b }
fact-rounded = { $days ->
    [one] In un giorno
   *[other] In { $days } giorni
}{ $where }: <b>tra { $low } e { $high } netti</b> (le tue cifre sono arrotondate), ora { $followers }.
feel-wider = E se guardiamo più da lontano: { $weeks } settimane fa, { $before }; oggi, { $now }.
also = E un'altra cosa. { $what }
event-noted = «{ $note }»
event-near = Coincide con quello che mi hai raccontato: { $event } ({ day-name }). Quanto dipenda da questo non lo so.
content-fit = Adatti al tuo pubblico, da quello che mi hai detto: { $percent }% (su { $judged } dei tuoi ultimi { $posts } post).
content-fit-proposed = Adatti al tuo pubblico: { $percent }% (su { $judged } dei tuoi ultimi { $posts } post; { $proposed ->
    [one] 1 l'ho giudicato io dalle sue parole
   *[other] { $proposed } li ho giudicati io dalle loro parole
}).
depth-down = Sotto il tuo solito: { $deep }.
depth-flat = Come sempre: { $deep }.
depth-up = Sopra il tuo solito: { $deep }.
named-likes = mi piace
named-comments = commenti
named-shares = condivisioni
named-saves = salvataggi
named-depth = salvataggi, commenti e condivisioni
named-reach = copertura
named-views = visualizzazioni
named-link_clicks = clic sul link
named-messages = messaggi
named-sales = vendite
named-profile_visits = visite al profilo
named-accounts_engaged = account che interagiscono
named-repeat_commenters = persone che tornano a commentare
per-week = a settimana
per-post = per post
per-reach = ogni 1.000 di copertura
per-likes = per ogni mi piace
named-followers = follower

## Una sola azione

your-step = 👉 <b>Il tuo passo:</b> { $step }
your-step-toward = 👉 <b>Il tuo passo</b> verso «{ $purpose }»: { $step }
action-talk-to-somebody = parla oggi con qualcuno che ti è vicino o con un professionista.
action-send-next-week = la prossima settimana, lo stesso giorno, mandami di nuovo i tuoi follower.
action-exact-number = apri il tuo profilo, tocca il numero dei follower e mandami la cifra esatta.
action-send-exact-again = la prossima settimana mandami di nuovo la cifra esatta, come oggi.
action-which-figure = guarda il tuo profilo e mandami il totale dei follower che vedi adesso.
action-send-count = quando apri il tuo social, scrivimi quanti follower hai. Per esempio: «oggi 995 follower».
action-send-total = scrivimi quanti follower hai adesso. Per esempio: «995 follower».
action-send-reach = quando questa settimana conti i follower, mandami anche la copertura e i salvataggi.
action-log-posts = raccontami che cosa hai pubblicato in queste settimane con /post, una riga per ogni post.
action-draw-target = raccontami con /target chi vuoi raggiungere: chi è e che cosa ha in testa un martedì qualunque.
action-wait-72h = aspetta 72 ore senza cambiare niente, e poi mandami il tuo numero di follower.
action-tell-what-happened = raccontami in una frase che cosa è successo in quei giorni: un giveaway, una menzione, delle inserzioni, un servizio che hai provato… o niente.
action-welcome-newcomers = quando pubblichi questa settimana, saluta chi è arrivato da poco: che cosa fai, per chi, e una domanda facile.
action-prize-for-target = se fai un altro giveaway, scegli un premio che serva solo al tuo pubblico: qualcosa di tuo, non qualcosa che vorrebbe chiunque.
action-change-one-thing = per tre settimane cambia una cosa sola e lascia il resto com'è: così sapremo quale delle due era.
action-small-return = domani, quando ti siedi con un caffè, pubblica qualcosa di piccolo e utile per il tuo pubblico; basta quello.
action-back-to-target = nel prossimo post, rispondi a un dubbio vero delle persone che vuoi raggiungere.
action-give-before-sell = nel prossimo post, insegna o regala qualcosa di utile senza vendere niente.
action-answer-real-question = cerca l'ultima domanda che ti ha fatto un cliente e rispondi nel prossimo post.
action-ask-one-word = nel prossimo post, fai una domanda a cui si risponde con una parola, e rispondi a tutti.
action-ask-five = chiedi in privato a 5 persone che ti seguono che cosa è servito e che cosa era di troppo questo mese.
action-reply-first = domani, quando apri l'app, rispondi a tre commenti o messaggi prima di guardare i numeri.
action-thank-three = ringrazia per nome tre persone che questo mese ti hanno lasciato un commento o una condivisione.
action-repeat-kept = guarda quale tuo post hanno salvato di più questo mese e fanne un altro sullo stesso tema.
action-one-clear-offer = nel prossimo post, di' che cosa offri, per chi e a che prezzo, con un solo passo per chiederlo.
action-follow-for-value = quando questa settimana qualcuno inizia a seguirti, ricambia solo se ti dà qualcosa o se fa parte del tuo pubblico.
action-worth-sharing = questa settimana, crea un contenuto che il tuo pubblico voglia inoltrare a chi gli somiglia: una lista, un modello da copiare, un errore comune.

## Perché?

button-why = Perché?
why-title = <b>Su che cosa mi baso</b>
why-net = • Follower{ $where }: { $before } → { $now } ({ $net } in { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}).
why-usual = • Il tuo solito viene da { $weeks } settimane tue senza niente di particolare: in media { $mean }, e quasi sempre tra { $low } e { $high }.
why-floor = • Non ho ancora le { $needed } settimane tue che servono, contando questa ({ $have } per ora): uso le oscillazioni casuali di un account delle tue dimensioni, tra { $low } e { $high }.
why-slow = • { $weeks } settimane di fila in calo: ora, { $mean } a settimana.
why-shift-down = • { $before } → { $now } { $per } ({ $metric }): scende più di quanto vari di solito.
why-shift-flat = • { $before } → { $now } { $per } ({ $metric }): nella norma.
why-shift-up = • { $before } → { $now } { $per } ({ $metric }): sale più di quanto vari di solito.
why-leap = • Da { $before } a { $peak } ({ day-name }): finché non si ripete, non conta come normale.
why-events = • { $weeks ->
    [one] 1 settimana con qualcosa che mi hai raccontato non conta come normale.
   *[other] { $weeks } settimane con qualcosa che mi hai raccontato non contano come normali.
}
why-cause = • La spiegazione più vicina a quello che vedo: { $cause }.
why-causes = • Le spiegazioni più vicine a quello che vedo: { $a } oppure { $b }; non posso separarle.
why-told = • Mi hai raccontato: { $event } ({ day-name }).
why-cliff = • Di colpo: −{ $lost } netti in { $in_days ->
    [one] 1 giorno
   *[other] { $in_days } giorni
} ({ day-name }).
why-signs = • Segnali che potrebbero non essere persone: { $n } su 6 ({ $signs }).
sign-leap = salto
sign-no_event = niente che lo spieghi
sign-reach_stayed = stessa copertura
sign-depth_stayed = stesse reazioni
sign-origins_moved = altri paesi
sign-bleeds = poi calano
why-kinds = • Dei tuoi ultimi { $of } post con un tipo, { $sells } vendono.
why-growth = • Il tuo obiettivo: { $goal }. { $over } settimane fa, { $before }; oggi, { $now }.
why-net-told = • Follower{ $where }: { $net }, come me l'hai raccontato; ora { $now }. Di prima non ho un altro totale.
why-rounded = • { $before } → { $now }, arrotondati: il cambiamento vero sta tra { $low } e { $high }.
why-flow = • Arrivi: { $gained }; uscite: { $lost }.
why-split = • Il cambiamento si vede dalla settimana del { $day }.
why-limits = I numeri coincidono o non coincidono; non dimostrano perché. Non vedo chi se n'è andato.
