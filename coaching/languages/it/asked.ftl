### Perché si chiede ogni cosa, e che cosa resta aperto.

round-behind = Resta aperto: { $what }.
round-behind-at = Resta aperto, alla domanda { $n } di { $of }: { $what }.
round-remaining = { $n ->
    [one] Ne manca 1, contando questo.
   *[other] Ne mancano { $n }, contando questo.
}

round-name-interview = le prime domande
round-name-card = la scheda di chi vuoi raggiungere
round-name-brand = le domande sul tuo marchio
round-name-purpose = le domande su a che cosa ti serve
round-name-community = lo sguardo alla tua community
round-name-clients = le domande sui tuoi clienti
round-name-mirror = le domande sui tuoi mi piace
round-name-follow = <b>{ $name }</b>
round-name-audience = guardare chi ti segue, un account alla volta

why-ask-interview = Perché quello che ti dico riguardi il tuo lavoro e non resti generico: che cosa vendi, a chi e a che scopo. Puoi saltare qualsiasi domanda.
why-ask-card = Con quelle sei risposte posso vedere se i tuoi post sono per quella persona, e se è andato via proprio chi non lo era. Puoi saltare qualsiasi domanda.
why-ask-brand = Per proporti passi che suonino tuoi, e avvisarti se qualcosa va contro quello che non faresti mai. Puoi saltare qualsiasi domanda.
why-ask-purpose = Perché avere più follower non è un fine: sapendo a che cosa ti servono, ti dico se i numeri vanno da quella parte. Puoi saltare qualsiasi domanda.
why-ask-community = Perché una community si vede da chi risponde e da chi torna, non da quanti sono. Ogni settimana lo confronto con le tue settimane precedenti. Puoi saltare qualsiasi domanda.
why-ask-clients = Perché quasi nessuno commenta prima di comprare: così si vede quanto ti porta chi tace. Puoi saltare qualsiasi domanda.
why-ask-mirror = Per un confronto: dei mi piace che hai messo tu, quanti sono diventati qualcosa. Con quelli che ricevi succede lo stesso. Dei numeri non conservo niente.
why-ask-audience = Per sapere se chi arriva è la gente che cerchi: pochi account bastano per un'idea, con il suo margine. Di nessuno conservo il nome.
why-ask-plan = Perché con un momento preciso («quando …, farò …») si fa molto di più che con un'intenzione. Se non va, lasciamo stare.
why-ask-follow = Per non dirti «seguilo» alla cieca: conta se ti dà qualcosa, se fa parte del tuo pubblico e se critica soltanto. Quanti follower ha non importa.
why-ask-review = È qui perché lo segui e, da quello che mi hai detto, tace da tempo. Decidi tu; io non tocco nessun account.
why-ask-figure = Perché non sono sicuro di quel numero, e uno segnato male falsa tutto quello che ti dico dopo. Finché non rispondi, non conta.
why-ask-network = Perché ogni social si conta a parte: senza sapere qual è, non posso confrontarlo con la settimana scorsa.
why-ask-outcome = Perché così vedo che cosa ti serve: se non è andata, cerco qualcosa di più piccolo. Non c'è niente da giustificare.
why-ask-post = Per vedere se quello che pubblichi è per la gente che cerchi, e che cosa dà ogni cosa. Puoi non rispondere.
why-ask-request = Per sapere se quello che ti hanno chiesto ha già il suo post. Puoi non rispondere.
why-ask-goal = Perché con un numero davanti posso dirti a che ritmo vai. Si può anche senza obiettivo.
why-ask-zone = Per scriverti a un'ora che non disturbi. Conservo solo il fuso orario.

pause-weekend = Posso spostare il riepilogo a un altro giorno. E se nel fine settimana non vuoi nemmeno i promemoria, scrivi «solo il riepilogo»: allora non arriva altro. Non ho ancora cambiato niente.
zone-offer = Sei a { $town }? Così il riepilogo ti arriva alla tua ora; per adesso la immagino.
button-zone-there = Sì, { $town }
button-zone-other = No, un'altra città
