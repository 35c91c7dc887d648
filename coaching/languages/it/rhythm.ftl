### Il riepilogo della settimana, e ciò che arriva da solo tra due riepiloghi.

## Il riepilogo

week-title = <b>La tua settimana { $n }</b> · { $day }
week-title-empty = <b>La tua settimana</b> · { $day } · senza dati nuovi
week-base = Settimana di partenza: { $counts }. Con un dato solo non c'è niente da giudicare; da qui in poi confrontiamo.
week-nothing-yet = Non ho ancora numeri tuoi, e non voglio inventare. Basta una frase per cominciare: «oggi 995 follower».
week-empty = Questa settimana non mi è arrivato nessun numero di follower, quindi non giudico niente. L'ultimo: { $counts }.
week-empty-unplaced = Questa settimana ho un numero di follower senza il suo social, quindi non giudico ancora niente. L'ultimo degli altri: { $counts }.
week-seen = La tua settimana l'hai già vista con /summary; da allora non è arrivato niente di nuovo.
week-explained = I tuoi numeri{ $where } li abbiamo già visti il { $day }: { $net }, { $now } ({ $word }).
week-offer-day = I tuoi numeri di solito arrivano di { $weekday }: ti mando il riepilogo quel giorno?
button-week-day = Sì, { $weekday }
week-empty-again = { $turn ->
    [0] Anche questa settimana non c'è niente da giudicare, e va bene così.
    [1] Nessuna cifra nuova, senza fretta: quando vuoi, basta una frase.
   *[other] Una settimana senza numeri: a volte si pensa ad altro.
}
week-empty-step = 👉 <b>Il tuo passo:</b> { $turn ->
    [0] scegli: una schermata quando ti è comodo, o un mese di pausa (qui sotto).
    [1] se hai un minuto, il numero di follower di oggi; se no, niente.
   *[other] nessuno questa settimana, se preferisci riposare: la pausa è qui sotto.
}
week-posts = { $n ->
    [one] Ho segnato però 1 tua pubblicazione.
   *[other] Ho segnato però { $n } tue pubblicazioni.
}
week-people = { $n ->
    [one] Mi hai raccontato quello che ha fatto 1 persona della tua community.
   *[other] Mi hai raccontato quello che hanno fatto { $n } persone della tua community.
}
week-in-a-row = { $turn ->
    [0] { $weeks } settimane di fila nella norma: così va il tuo account quando non succede niente di strano.
   *[other] { $weeks } settimane di fila nella norma: questo è il tuo ritmo.
}
week-per = { " " }{ $per }
week-held = Nella norma: { $metric }, { $before } → { $now }{ $per }.
week-held-early = È ancora presto per sapere se è il solito: { $metric }, { $before } → { $now }{ $per }.
week-count = { $now } follower{ $where } ({ $day })
week-no-count = Senza un nuovo numero di follower non giudico la settimana.
week-moved-up = Sopra il tuo solito: { $metric }, { $before } → { $now }{ $per }.
week-moved-down = Sotto il tuo solito: { $metric }, { $before } → { $now }{ $per }.
week-doubt-sales = Quello che questi numeri non dicono: se qualcuno ti ha scritto o ha comprato. Se lo sai, dimmelo.
week-which-network = Di { $count } follower ({ $day }) non so il social: di quale sono?
week-others = Inoltre: { $accounts }.
week-other = { $platform } { $net } ({ $word })
week-other-and = { $a } · { $b }
week-milestone = 🌱 { $what }
week-plan = 👉 Il tuo piano è sempre lì: «{ $plan }».
button-pause-short = ⏸ Pausa
button-settings = ⚙️ Impostazioni

## L'immagine della settimana

week-picture = La tua settimana · { $day }
week-picture-on = { $platform } · { $day }
week-verdict-normal = nella norma
week-verdict-perhaps = forse fuori dalla norma
week-verdict-more = più del solito
week-verdict-less = meno del solito
week-verdict-unknown = ancora senza misura
week-verdict-chance = di solito è caso
week-verdict-beyond = più di quanto di solito è caso
week-verdict-base = settimana di partenza
week-usual-own = la tua settimana normale
week-usual-size = la norma per la tua misura
week-columns = follower netti, settimana per settimana
week-word-flat = nella norma
week-word-early = è presto
week-word-up = sale
week-word-down = scende
week-word-new = primo dato
week-word-base = da qui confrontiamo

## Tra due riepiloghi

nudge-again = Qualche giorno fa c'è stato un calo di { $lost } follower{ $where }. Quanti ne hai adesso? Con quel numero sapremo se è stato un giorno o se resta.
nudge-check = { $turn ->
    [0] { $days } giorni senza una tua cifra. Mandami una schermata o un numero e in due minuti lo guardiamo.
    [1] Come va? Se ti va, dimmi quanti follower hai e li guardiamo insieme.
   *[other] Sono qui, se vuoi guardare i tuoi numeri con me: basta una schermata o una frase.
}
nudge-stop = Tra un riepilogo e l'altro non ti scrivo più: ogni cosa a suo tempo. Il riepilogo continua ad arrivare, e se mi scrivi torno a seguirti.
button-only-summary = 🔕 Solo il riepilogo
button-nudges = 🔔 Anche tra i riepiloghi
nudges-off = Fatto: ti scrivo solo con il riepilogo della settimana.
nudges-off-back = Fatto: il riepilogo torna, e ti scrivo solo con quello.
nudges-on = Fatto: tra i riepiloghi ti ricordo il tuo piano, e mi faccio vivo se passano dieci giorni senza cifre. Al massimo tre messaggi a settimana, mai dalle 21 alle 9.
settings-nudges = Tra i riepiloghi: promemoria, al massimo due a settimana e mai dalle 21 alle 9
settings-nudges-off = Tra i riepiloghi: niente
settings-nudges-silent = Tra i riepiloghi: niente finché non mi scrivi
button-pause-for-month = ⏸ Un mese di pausa
button-pause-week = Una settimana
button-pause-month = Un mese
often-enough = Basta contarli una volta a settimana: da un giorno all'altro è quasi tutto caso.
rhythm-set-next = Il tuo riepilogo arriverà ogni { $weekday }, alle { $time }. Il prossimo: { $day }.
rhythm-set-still = Il tuo riepilogo arriverà ogni { $weekday }, alle { $time }. Prima arriva ancora una volta { $old } { $day }.
