### El resumen semanal, y lo que llega solo entre dos resúmenes.

## El resumen

week-title = <b>Tu semana { $n }</b> · { $day }
week-title-empty = <b>Tu semana</b> · { $day } · sin datos nuevos
week-base = Semana de base: { $counts }. Con un solo dato no hay nada que juzgar; desde aquí compararemos.
week-nothing-yet = Aún no tengo números tuyos, y no quiero inventar. Con una frase empezamos: «hoy 995 seguidores».
week-empty = Esta semana no me llegó ninguna cifra de seguidores, así que no juzgo nada. La última: { $counts }.
week-empty-unplaced = Esta semana tengo una cifra de seguidores sin su red, así que no juzgo nada todavía. La última de las otras: { $counts }.
week-seen = Ya viste tu semana con /summary; desde entonces no llegó nada nuevo.
week-explained = Tus números{ $where } ya los vimos el { $day }: { $net }, { $now } ({ $word }).
week-offer-day = Tus números suelen llegar el { $weekday }: ¿te mando el resumen ese día?
button-week-day = Sí, el { $weekday }
week-empty-again = { $turn ->
    [0] Esta semana tampoco hay nada que juzgar, y no pasa nada.
    [1] Sin cifras nuevas, sin prisa: cuando quieras, una frase basta.
   *[other] Una semana sin números: a veces toca estar en otra cosa.
}
week-empty-step = 👉 <b>Tu paso:</b> { $turn ->
    [0] elige: una captura cuando te venga bien, o un mes de pausa (abajo).
    [1] si tienes un minuto, el número de seguidores de hoy; si no, nada.
   *[other] ninguno esta semana, si prefieres descansar: la pausa está abajo.
}
week-posts = { $n ->
    [one] Sí tengo apuntada 1 publicación tuya.
   *[other] Sí tengo apuntadas { $n } publicaciones tuyas.
}
week-people = { $n ->
    [one] Sí me contaste lo que hizo 1 persona de tu comunidad.
   *[other] Sí me contaste lo que hicieron { $n } personas de tu comunidad.
}
week-in-a-row = { $turn ->
    [0] { $weeks } semanas seguidas dentro de lo normal: así va tu cuenta cuando no pasa nada raro.
   *[other] { $weeks } semanas seguidas dentro de lo normal: esto es tu ritmo.
}
week-per = { " " }{ $per }
week-held = Dentro de lo normal: { $metric }, { $before } → { $now }{ $per }.
week-held-early = Aún pronto para saber si es lo habitual: { $metric }, { $before } → { $now }{ $per }.
week-count = { $now } seguidores{ $where } ({ $day })
week-no-count = Sin un número nuevo de seguidores no juzgo la semana.
week-moved-up = Por encima de lo tuyo: { $metric }, { $before } → { $now }{ $per }.
week-moved-down = Por debajo de lo tuyo: { $metric }, { $before } → { $now }{ $per }.
week-doubt-sales = Lo que estos números no dicen: si alguien te escribió o te compró. Si lo sabes, cuéntamelo.
week-which-network = De { $count } seguidores ({ $day }) no sé la red: ¿de cuál son?
week-others = También: { $accounts }.
week-other = { $platform } { $net } ({ $word })
week-other-and = { $a } · { $b }
week-milestone = 🌱 { $what }
week-plan = 👉 Tu plan sigue en pie: «{ $plan }».
button-pause-short = ⏸ Pausa
button-settings = ⚙️ Ajustes

## La imagen de la semana

week-picture = Tu semana · { $day }
week-picture-on = { $platform } · { $day }
week-verdict-normal = dentro de lo normal
week-verdict-perhaps = quizá fuera de lo normal
week-verdict-more = más que de costumbre
week-verdict-less = menos que de costumbre
week-verdict-unknown = aún sin medida
week-verdict-chance = suele ser azar
week-verdict-beyond = más de lo que suele ser azar
week-verdict-base = semana de base
week-usual-own = tu semana normal
week-usual-size = lo normal en tu tamaño
week-columns = seguidores netos, semana a semana
week-word-flat = normal
week-word-early = aún pronto
week-word-up = sube
week-word-down = baja
week-word-new = primer dato
week-word-base = desde aquí comparamos

## Entre dos resúmenes

nudge-again = Hace unos días bajaste { $lost } seguidores{ $where }. ¿Cuántos tienes ahora? Con ese número sabremos si fue cosa de un día o se queda.
nudge-check = { $turn ->
    [0] { $days } días sin una cifra tuya. Mándame una captura o un número y lo vemos en dos minutos.
    [1] ¿Cómo va todo? Si te apetece, dime cuántos seguidores tienes y lo miramos.
   *[other] Sigo aquí, por si quieres mirar tus números conmigo: una captura o una frase basta.
}
nudge-stop = No te escribo más entre resúmenes: cada cosa a su tiempo. El resumen sigue llegando, y si me escribes vuelvo a estar pendiente.
button-only-summary = 🔕 Solo el resumen
button-nudges = 🔔 También entre resúmenes
nudges-off = Hecho: solo te escribo con el resumen de la semana.
nudges-off-back = Hecho: el resumen vuelve, y solo te escribo con él.
nudges-on = Hecho: entre resúmenes te recuerdo tu plan, y te aviso si pasan diez días sin cifras. Como mucho tres mensajes por semana, nunca de 21 a 9 h.
settings-nudges = Entre resúmenes: recordatorios, como mucho dos por semana y nunca de 21 a 9 h
settings-nudges-off = Entre resúmenes: nada
settings-nudges-silent = Entre resúmenes: nada hasta que me escribas
button-pause-for-month = ⏸ Un mes de pausa
button-pause-week = Una semana
button-pause-month = Un mes
often-enough = Con contarlos una vez por semana basta: de un día a otro casi todo es azar.
rhythm-set-next = Tu resumen llegará cada { $weekday }, { $time } h. El próximo: { $day }.
rhythm-set-still = Tu resumen llegará cada { $weekday }, { $time } h. Antes llega una vez más el { $old } { $day }.
