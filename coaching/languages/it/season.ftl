### La stagione: /history per settimane, il mese, l'anno e le tappe.

## Pulsanti

season-4 = 4 sett
season-12 = 12 sett
season-52 = 1 anno
season-all = Tutto
season-chosen = ✓ { $label }
button-season-month = 🗓 Mese
button-season-year = 🗓 Anno
button-milestones = 🌱 Tappe
button-chart = 📈 Grafico
look-earlier = ◀ { $period }
look-later = { $period } ▶

## Che cosa si guarda

season-name-followers = Follower
season-name-following = Profili seguiti
season-name-likes = Mi piace
season-name-comments = Commenti
season-name-shares = Condivisioni
season-name-saves = Salvataggi
season-name-reach = Copertura
season-name-impressions = Impression
season-name-views = Visualizzazioni
season-name-profile_visits = Visite al profilo
season-name-link_clicks = Clic
season-name-messages = Messaggi
season-name-sales = Vendite
season-name-interactions = Interazioni
season-name-accounts_engaged = Account attivi
season-name-story_views = Visite alle storie
season-name-repeat_commenters = Chi torna
season-span-4 = 4 settimane
season-span-12 = 12 settimane
season-span-52 = un anno
season-span-all = dall'inizio
season-chart = { $metric } · { $span }
season-chart-on = { $metric } su { $platform } · { $span }
history-old = In quest'ultimo anno non mi hai dato numeri, ma conservo quelli di prima.
history-unread = Non ho capito che cosa vuoi vedere: dimmi una rete, una cifra o un periodo, come «/history tiktok 6 mesi».
history-none-metric = { $metric }: non ho ancora nessuna cifra. Quello che ho è qui sotto.
history-none-network = { $platform }: non ho ancora nessuna cifra. Quello che ho è qui sotto.

## Un numero nel tempo

season-title = <b>{ $metric }{ $where }</b> · { $span }
season-wider = In { $span } non ho nessun numero; ti mostro più indietro.
season-one = Ho un solo dato: { $now }{ $rounded } ({ $last }).
season-level = Da { $before } ({ $first }) a { $now } ({ $last }): { $net }.
season-rounded = Da { $before } ({ $first }) a { $now } ({ $last }), numeri arrotondati.
season-bars = Il primo, { $before } ({ $first }); l'ultimo, { $now } ({ $last }).
season-best = La tua settimana migliore: { $best } ({ $top }{ $rise }). La più bassa: { $least } ({ $low }{ $fall }).
season-best-told = Il più alto: { $best } ({ $top }{ $rise }). Il più basso: { $least } ({ $low }{ $fall }).
season-over-weeks = { $net } in { $n } settimane
season-beside = , coincide con: { $event }
season-half = Metà delle tue settimane sta tra { $low } e { $high }.
season-half-told = Metà dei tuoi dati sta tra { $low } e { $high }.
season-half-same = Metà delle volte, intorno a { $low }.
season-apart = A parte, perché non è di una settimana: { $figures }.
season-gap = { $n ->
    [one] Nessun dato ({ $first } – { $last }): non è zero, è che non lo so.
   *[other] Ci sono { $n } vuoti; il più lungo: { $first } – { $last }. Non sono zeri.
}
season-points-week = Ogni punto: l'ultimo dato della sua settimana.
season-points-month = Ogni punto: l'ultimo dato del suo mese.
season-points-quarter = Ogni punto: l'ultimo dato del suo trimestre.
season-points-year = Ogni punto: l'ultimo dato del suo anno.
season-bars-week = Ogni barra: la media di ciò che hai raccontato quella settimana.
season-bars-month = Ogni barra: una settimana di quel mese, in media.
season-bars-quarter = Ogni barra: una settimana di quel trimestre, in media.
season-bars-year = Ogni barra: una settimana di quell'anno, in media.
season-bars-told = Ogni barra: ciò che hai raccontato quel giorno.
season-bars-days = Ogni barra: circa { $days } giorni, come li conti tu.
season-running = La settimana in corso si aggiungerà quando sarà completa.

## Guardare indietro: un mese, un anno

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
look-month = { $month } { $year }
look-year = { $year }
look-title = <b>Uno sguardo indietro: { $period }</b>{ $running }
look-running = { " " }(fino a oggi)
look-empty = Di quel periodo non ho segnato niente, e va bene così. Con un numero a settimana, il prossimo avrà già qualcosa da raccontare.
look-little = C'è qualche numero sparso, ma non basta per raccontare com'è andata. Con due conteggi dei follower ti dico già qualcosa.
look-net = Da { $before } ({ $first }) a { $now } ({ $last }): { $net }.
look-net-on = { $platform }: da { $before } ({ $first }) a { $now } ({ $last }): { $net }.
look-net-rounded = Da { $before } ({ $first }) a { $now } ({ $last }), numeri arrotondati.
look-net-rounded-on = { $platform }: da { $before } ({ $first }) a { $now } ({ $last }), numeri arrotondati.
look-told = Coincide con quello che mi hai raccontato: { $events }.
look-months-inside = I tuoi { $n } mesi di prima sono andati da { $low } a { $high }: questo è uno dei tanti.
look-months-above = Più che nei tuoi { $n } mesi di prima (da { $low } a { $high }).
look-months-below = Meno che nei tuoi { $n } mesi di prima (da { $low } a { $high }). Un mese solo non dice perché.
look-best-month = Il mese di maggiore crescita: { $month } ({ $net }).
look-posts = { $n ->
    [one] Hai pubblicato una volta.
   *[other] Hai pubblicato { $n } volte.
}
look-posts-kinds = { $n ->
    [one] Hai pubblicato una volta
   *[other] Hai pubblicato { $n } volte
}: { $kinds }{ $guessed }.
look-proposed = { " " }(qualcuna l'ho classificata io)
look-back = { $n ->
    [one] È tornata 1 persona
   *[other] Sono tornate { $n } persone
}{ $before }.
look-before-month = { " " }(il mese prima, { $n })
look-before-year = { " " }(l'anno prima, { $n })
look-who = { $who }
look-brought = { $n ->
    [one] È arrivata 1 persona portata da qualcuno: { $who }.
   *[other] Sono arrivate { $n } persone portate da qualcuno: { $who }.
}
look-actions = Le tue azioni: { $actions }.{ $after }
look-action-done = { $n ->
    [one] 1 fatta
   *[other] { $n } fatte
}
look-action-partly = { $n } a metà
look-action-no = { $n ->
    [one] 1 non riuscita
   *[other] { $n } non riuscite
}
look-after = { " " }L'ultima coincide con { $what }.
look-grew = È cresciuto: { $metric }, da { $before } a { $now } a settimana, in media.
look-held = Ha tenuto: { $metric }, { $before } → { $now } a settimana, in media.
look-purpose = Ciò che arriva alla tua attività: { $figures }.
look-purpose-toward = Ciò che cerchi, «{ $purpose }»: { $figures }.
look-milestone = 🌱 { $what }
look-missing = { $n ->
    [one] Mi mancano i numeri di 1 settimana; di quella non dico niente.
   *[other] Mi mancano i numeri di { $n } settimane; di quelle non dico niente.
}
look-card-title = Il tuo { $period }
look-two = { $a } { $b }
look-card-followers = Follower
look-card-posts = Contenuti
look-card-people = La tua gente
look-card-grew = Com'è andata
look-card-business = La tua attività
look-card-actions = Le tue azioni
look-card-milestone = Una tappa
look-card-told = Mi hai raccontato
look-card-best = Un bel mese

## Tappe

milestones-title = <b>Le tue tappe</b>
milestones-number = Arrivare a un numero tondo va bene, ma non lo conto come tappa: non dice se qualcuno ha bisogno di te.
milestones-what = Ciò che conto: gente che torna, qualcuno che porta qualcuno, una settimana con risposta a tutti, qualcosa che ti chiedevano e che hai pubblicato, i quattro tipi di valore in un mese, un'abitudine, una vendita.
milestones-none = Per ora non ce n'è nessuna. Quando arriva la prima, te lo dico nel riepilogo.
milestone-on = { $day }: { $what }
milestone-back = Per la prima volta { $n } persone sono tornate nello stesso mese.
milestone-brought = { $who } ha portato qualcuno: la prima persona che arriva grazie a un'altra.
milestone-among = Per la prima volta la tua gente si è risposta a vicenda.
milestone-answered = Una settimana con risposta a tutti i commenti, ed erano almeno dieci.
milestone-request = Ti chiedevano «{ $text }», e ora c'è un contenuto che risponde.
milestone-kinds = Un mese con i quattro tipi di valore: insegnare, far condividere, ascoltare e dare.
milestone-action = La tua prima azione fatta.
milestone-action-purpose = La tua prima azione fatta, verso «{ $purpose }».
milestone-habit = La tua prima abitudine: «{ $plan }».
milestone-sale = La prima vendita che mi hai raccontato.
