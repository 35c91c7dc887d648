### Lo que dice Faro. Frases cortas y amables; el contenido, nunca la persona; una sola acción.
### Los números y fechas llegan ya escritos como se escriben aquí. {$x_when} es today, yesterday u other.

## Piezas

plain = { $text }
both = { $a } · { $b }
where = { " " }en { $platform }
rounded = { " " }(redondeado)
not-set = sin decidir
things = { $n ->
    [one] 1 anotación
   *[other] { $n } anotaciones
}
day-name = { $day_when ->
    [today] hoy
    [yesterday] ayer
   *[other] el { $day }
}
since-day = { $day_when ->
    [today] desde hoy
    [yesterday] desde ayer
   *[other] desde el { $day }
}
platform-instagram = Instagram
platform-facebook = Facebook
platform-tiktok = TikTok
platform-x = X
platform-linkedin = LinkedIn
platform-youtube = YouTube
platform-threads = Threads
platform-telegram = Telegram
platform-none = Tu cuenta
language-es = Español
language-it = Italiano
language-en = English
weekday-0 = lunes
weekday-1 = martes
weekday-2 = miércoles
weekday-3 = jueves
weekday-4 = viernes
weekday-5 = sábado
weekday-6 = domingo

## Cifras y su eco

amount-followers = { $n ->
    [one] 1 seguidor
   *[other] { $n } seguidores
}
amount-following = sigues a { $n }
amount-likes = { $n } me gusta
amount-comments = { $n ->
    [one] 1 comentario
   *[other] { $n } comentarios
}
amount-shares = { $n ->
    [one] 1 compartido
   *[other] { $n } compartidos
}
amount-saves = { $n ->
    [one] 1 guardado
   *[other] { $n } guardados
}
amount-reach = { $n } de alcance
amount-impressions = { $n ->
    [one] 1 impresión
   *[other] { $n } impresiones
}
amount-views = { $n ->
    [one] 1 visualización
   *[other] { $n } visualizaciones
}
amount-profile_visits = { $n ->
    [one] 1 visita al perfil
   *[other] { $n } visitas al perfil
}
amount-link_clicks = { $n ->
    [one] 1 clic en el enlace
   *[other] { $n } clics en el enlace
}
amount-messages = { $n ->
    [one] 1 mensaje
   *[other] { $n } mensajes
}
amount-sales = { $n ->
    [one] 1 venta
   *[other] { $n } ventas
}
amount-interactions = { $n ->
    [one] 1 interacción
   *[other] { $n } interacciones
}
amount-accounts_engaged = { $n ->
    [one] 1 cuenta que interactuó
   *[other] { $n } cuentas que interactuaron
}
amount-followers-change = { $n } { $n_size ->
    [one] seguidor
   *[other] seguidores
}
amount-following-change = { $n } cuentas seguidas
amount-likes-change = { $n } me gusta
amount-comments-change = { $n } comentarios
amount-shares-change = { $n } compartidos
amount-saves-change = { $n } guardados
amount-reach-change = { $n } de alcance
amount-impressions-change = { $n } impresiones
amount-views-change = { $n } visualizaciones
amount-profile_visits-change = { $n } visitas al perfil
amount-link_clicks-change = { $n } clics en el enlace
amount-messages-change = { $n } mensajes
amount-sales-change = { $n } ventas
amount-interactions-change = { $n } interacciones
amount-accounts_engaged-change = { $n } cuentas que interactuaron
figures-on = { $figures } ({ day-name })
echo-count = <b>{ $followers ->
    [one] 1 seguidor
   *[other] { $followers } seguidores
}</b>{ $rounded }{ $where } ({ day-name }). Apuntado.
echo-count-net = <b>{ $followers ->
    [one] 1 seguidor
   *[other] { $followers } seguidores
}</b>{ $rounded }{ $where }: <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b> { since-day }.
echo-change = <b>{ $net } { $net_size ->
    [one] seguidor
   *[other] seguidores
}</b>{ $where } ({ day-name }). Apuntado.
echo-change-level = <b>{ $net } { $net_size ->
    [one] seguidor
   *[other] seguidores
}</b>{ $where } ({ day-name }): si partimos de tu último dato, { $followers }.
echo-change-counted = Apuntado: { $net } ({ day-name }){ $where }. De ese día ya tengo tu total, { $followers }, y es el que cuenta: si ahora es otro, escríbeme el total.
echo-both = +{ $gained } que llegaron y −{ $lost } que se fueron{ $where } ({ day-name }): <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b>.
echo-list = Apuntadas { $days } fechas. La última:
echo-post = Publicado { day-name }: «{ $topic }». Apuntado.
echo-posts = Apuntadas { $n } publicaciones. { $judged ->
    [0] Aún no sé si encajan con tu público.
    [one] De 1 sé si encaja con tu público.
   *[other] De { $judged } sé si encajan con tu público.
}
echo-event = Apuntado: { $event } ({ day-name }).
event-giveaway = sorteo
event-viral_post = publicación viral
event-press = prensa
event-paid_ads = anuncios
event-ads_stopped = fin de los anuncios
event-pause = pausa
event-follow_campaign = campaña de seguir cuentas
event-bought_followers = seguidores comprados
event-collaboration = colaboración
event-platform_outage = fallo de la red
event-peers_same_day = a otras cuentas les pasó igual
event-season = temporada
event-note = nota
mark-post = { $topic }

## Qué significa

fact-followers = { $days ->
    [one] En un día
   *[other] En { $days } días
}: <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b>{ $where }, ahora { $followers }.
fact-net = { $days ->
    [one] En un día
   *[other] En { $days } días
}: <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b>{ $where }.
usual-own = Tu semana normal va de { $low } a { $high } (según { $weeks } semanas tuyas).
usual-floor = En una cuenta de tu tamaño, entre { $low } y { $high } por semana suele ser azar (orientativo: aún no tengo historial tuyo).
unknown-own-range = { $weeks ->
    [one] Con tu próxima cifra semanal
   *[other] Con { $weeks } semanas más de números
} tendré tu propio rango (hacia el { $day }).
unknown-own-range-missed = De tu propio rango { $known ->
    [0] todavía no conozco ninguna semana
    [one] conozco 1 semana
   *[other] conozco { $known } semanas
}: { $weeks ->
    [one] falta 1, contada
   *[other] faltan { $weeks }, contadas
} de semana en semana.
unknown-gross = Es el saldo: no sé cuántas personas llegaron, cuántas se fueron ni quiénes.
missing-first = Aún no tengo números tuyos, y no quiero inventar.
missing-second = Con un solo dato no hay cambio que leer todavía: mándame otro { $day_when ->
    [today] hoy mismo
   *[other] hacia el { $day }
} y te digo qué significa.
missing-followers = Para saber si { $net } es mucho o poco me falta el tamaño de tu cuenta.
missing-fresh = El último dato tuyo que tengo es { $day_when ->
    [today] de hoy
    [yesterday] de ayer
   *[other] del { $day }
}: con eso no puedo leer esta semana.
missing-posts = Es más de lo que suele explicar el azar, pero no puedo decirte por qué: { $have ->
    [0] no conozco ninguna de tus publicaciones
    [one] solo conozco una de tus publicaciones
   *[other] solo conozco { $have } de tus publicaciones
}.

## Una acción

## Preguntas

asked-other = Tú dices { $asked }; en los datos que tengo veo { $net } en { $days ->
    [one] 1 día
   *[other] { $days } días
}.

## Gráfico

chart-followers = Seguidores
chart-followers-on = Seguidores en { $platform }
chart-usual = lo habitual
chart-chance = suele ser azar

## Resumen

summary-in-doubt = No sé si te llegó tu último resumen semanal. Si no, aquí lo tienes:

## Primera conversación

start-who = Soy <b>Faro</b>: te digo qué significan los números de tus redes, sin alarmas y sin humo.
start-send = Escríbeme tus cifras como te salga: «ayer tenía 1.000 seguidores y hoy 995». O mándame una captura de tus estadísticas, o pregúntame: «¿por qué bajé?».
start-get = Te respondo qué es ruido, qué no, y un solo paso. Cada semana te mando un resumen.
start-known = Ya nos conocemos. Mándame tus números cuando quieras, o mira /help.
interview-count = Pregunta { $n } de { $of } (puedes saltarla o mandarme números cuando quieras).
interview-done = Listo, con eso me basta. Mándame tus números cuando quieras.
interview-later = Sin problema. Mándame tus números cuando quieras; con /start seguimos con las preguntas.
noted = Apuntado.
ask-business = <b>¿Qué vendes u ofreces?</b> Con una frase basta.
ask-target = <b>¿A quién quieres llegar?</b> Cuéntame quién es y qué le preocupa.
ask-pillars = <b>¿De qué temas hablas?</b> Dos o tres, separados por comas.
ask-purpose = <b>¿Para qué quieres esta comunidad?</b> Que compren, que reserven, que te escriban…
ask-platform = <b>¿Qué red usas más?</b>
ask-timezone = <b>¿En qué ciudad estás?</b> O dime qué hora es ahí («son las 9:30»), y así el resumen te llega a tu hora.
platform-unknown = No reconozco esa red. Elige una:
platform-set = Apuntado: { $platform }.
zone-unknown = No encuentro esa ciudad. Prueba con otra más grande cerca de ti, o dime qué hora es ahí («son las 9:30»).
zone-which = ¿Cuál de estas?
zone-set = Zona horaria: { $zone }. La hora ahí: { $time }, ¿verdad? Si no, cámbiala en /settings.

## Guardar, deshacer, corregir

ask-which-platform = ¿De qué red es? (Ya está apuntado.)
undone = Deshecho: { $what }. Todo queda como antes.
redone = De vuelta: { $what }.
ask-fix = ¿Cuál es el dato correcto? Escríbelo otra vez y cambio lo que apunté ({ $what }).
fix-unread = Ahí no veo un número. Escríbelo así: «995 seguidores».
jump = Pasar de { $before } a { $now } seguidores{ $where } es un salto grande. ¿Es correcto?
jump-dropped = De acuerdo, no lo apunto. Mándame la cifra buena cuando quieras.
doubt-future = Esa fecha aún no ha llegado, así que no lo apunto. ¿Quizá era otro día?
doubt-impossible = Ese día no existe en el calendario, así que no lo apunto. ¿Qué día era?
doubt-negative_total = Una cuenta no puede tener menos de cero seguidores, así que no apunto nada. ¿Querías decir que perdiste esa cantidad? Escríbelo así: «perdí 20».
doubt-too_large = Ese número es más grande que cualquier red, así que no lo apunto. ¿Me lo escribes otra vez?
doubt-two_readings = No sé si es { $first } o { $second }, así que no apunto nada. ¿Me lo escribes sin puntos ni comas?
doubt-other = Esa cifra puedo leerla de dos maneras, así que no la apunto. ¿Me la escribes sin puntos ni comas y con su nombre («995 seguidores»)?
which-negative_total = Una cuenta no puede tener menos de cero seguidores. ¿Qué querías decir: «perdí { $size }» o «tengo { $size }»?
which-two_readings = No sé si son { $first } o { $second }. ¿Cuál de los dos?
which-accounts = No sé cuál es de cada red, y no he apuntado nada. Dímelos con su nombre: «ig 503, fb 201».
which-several = Leo varios totales de seguidores para el mismo día. ¿Cuál es el bueno?
which-unsure = Leí ahí { $what }, pero no estoy seguro de que sea tuyo o de ahora. ¿Lo apunto?
which-near = { $what }{ $where } ({ day-name }): ¿lo apunto?
which-as_before = ¿Sigue en { $what }{ $where }? Si es así, lo apunto para hoy.
as-before-today = De hoy ya tengo { $n } seguidores{ $where }; si sigue igual, no hay nada que apuntar.
which-metric = Veo también un { $n } sin nombre. ¿Qué es?
doubt-dropped = De acuerdo, no lo apunto. Si quieres, mándamelo con su nombre: «995 seguidores».
button-neither = Ninguno
button-other-network = Otra red…
button-undo = ↩️ Deshacer
button-redo = Poner de nuevo
button-fix = ✏️ Corregir
button-yes = Sí, es correcto
button-no = No
button-skip = Saltar
button-later = Ahora no
button-cancel = Cancelar
button-old = Ese botón ya no sirve. Escríbeme lo que necesites.
button-show-summary = Ver el resumen

## Publicaciones

ask-post = ¿Qué publicaste? Una línea por publicación; por ejemplo: «ayer: carrusel con 3 errores al declarar».
post-unread = Ahí no veo ninguna publicación. Por ejemplo: «/post ayer: carrusel con 3 errores al declarar».
ask-fit = «{ $topic }»: ¿encaja con la gente a la que quieres llegar?
ask-fit-target = «{ $topic }»: ¿encaja con la gente a la que quieres llegar («{ $target }»)?
fit-high = Sí
fit-partial = A medias
fit-off = No
ask-kind = «{ $topic }»: ¿qué da a quien lo ve?
kind-teaches = Enseña
kind-shareable = Para compartir
kind-listens = Pregunta, escucha
kind-gives = Aporta sin vender
kind-sells = Vende
kind-filler = Relleno
kind-giveaway = Sorteo
post-done = Apuntado: «{ $topic }». { $judged ->
    [0] Aún no sé si tus publicaciones encajan con tu público.
    [one] Ya sé de 1 publicación si encaja con tu público.
   *[other] Ya sé de { $judged } publicaciones si encajan con tu público.
} Con 5 puedo leer mejor una bajada.

## A quién quieres llegar

target-now = Quieres llegar a: «{ $target }».
target-none = Todavía no sé a quién quieres llegar.
target-set = Apuntado. Quieres llegar a: «{ $target }».
business-now = Ofreces: «{ $business }».
pillars-now = Tus temas: «{ $pillars }».
purpose-now = Para qué quieres esta comunidad: «{ $purpose }».
button-business = Qué ofrezco
button-pillars = Mis temas
button-purpose = Para qué

## Ajustes

settings-title = <b>Tus ajustes</b>
settings-language = Idioma: { $language }
settings-platform = Red: { $platform }
settings-zone = Zona horaria: { $zone }
settings-zone-presumed = Zona horaria: { $zone } (supuesta: dime tu ciudad)
settings-summary = Resumen: cada { $weekday }, { $time } h
settings-summary-off = Resumen: en pausa
button-day = Día
button-hour = Hora
button-zone = Zona horaria
button-platform = Red
button-language = 🌐 Idioma · Lingua · Language
button-pause = Pausar resúmenes
button-resume = Reanudar resúmenes
ask-language = ¿En qué idioma hablamos?
language-set = Hablamos en español.
ask-day = ¿Qué día quieres el resumen?
ask-hour = ¿A qué hora? Por ejemplo: «9:30» o «lunes 9:30».
hour-unknown = No entendí la hora. Por ejemplo: «9:30» o «lunes 9:30».
rhythm-set = Tu resumen llegará cada { $weekday }, { $time } h.
paused = Resúmenes en pausa. Puedes seguir mandándome números y preguntas.
resumed = Resúmenes en marcha: cada { $weekday }, { $time } h.
pause-lasts = Los resúmenes están en pausa hasta el { $day }; entonces vuelven solos.
pause-open = Los resúmenes están en pausa, sin fecha de vuelta, hasta que toques <b>Reanudar resúmenes</b>.
pause-none = No estás en pausa: el próximo resumen llega el { $day }.
pause-rarer = El resumen llega una vez por semana: más espaciado no sé mandarlo. Puedes quedarte solo con él, sin recordatorios, o parar un tiempo.
pause-fewer = Entendido. Por mi cuenta escribo como mucho tres veces por semana; puedes quedarte solo con el resumen, o parar un tiempo.
pause-night = De noche nunca escribo por mi cuenta, salvo el resumen si elegiste tú esa hora: entre las nueve de la noche y las nueve de la mañana, silencio. No cambié nada más.
cancelled = Hecho, lo dejamos ahí.
nothing-to-cancel = No había nada a medias.

## Historial y datos

history-title = <b>{ $platform }</b> ({ $n ->
    [one] 1 dato
   *[other] { $n } datos
})
history-row = { $day }: { $followers }{ $rounded }
history-row-net = { $day }: { $followers } ({ $net })
history-empty = Aún no tengo números tuyos. Escríbeme, por ejemplo: «hoy 995 seguidores».
export = Aquí está todo lo que guardo de ti: se abre con Excel o con cualquier editor.
delete-ask = Voy a borrar <b>todo</b>: números, publicaciones, ajustes y lo que me contaste. No se puede deshacer. Si quieres una copia, antes usa /export. ¿Lo borro?
delete-press = Para borrarlo, toca <b>Sí, bórralo todo</b>: es por seguridad, y todavía no he borrado nada.
button-delete = Sí, bórralo todo
button-keep = No, déjalo
delete-kept = No he borrado nada.
deleted = Borrado todo. Si vuelves a escribirme, empezamos de cero.
privacy =
    <b>Qué guardo:</b> los números, publicaciones y respuestas que me escribes, y tu número de usuario de Telegram. Nada de contraseñas ni de tu agenda; de otras personas, solo los nombres que escribas y lo que cuentes que hicieron, nunca sus palabras.
    <b>Dónde:</b> en la base de datos de quien lleva este Faro; no se envía a nadie más.
    <b>Cuánto tiempo:</b> hasta que lo borres con /delete. El texto de tus mensajes y tus capturas se olvidan después de leerlos; queda lo que significaban.
    <b>Tuyo:</b> /export te lo da todo; /delete lo borra todo.
help =
    <b>Escríbeme como te salga:</b>
    • «ayer tenía 1.000 seguidores y hoy 995»
    • «+15 seguidores, 120 likes, 6 comentarios»
    • «hoy subí un reel sobre facturas»
    • «¿por qué perdí 12 seguidores?»
    • «Ana comentó y trajo a su prima», o pega un hilo de comentarios
    • o mándame capturas de tu perfil o de tus estadísticas (mejor las de 7 días)
    /summary tu semana · /action tu acción · /history tus números, el mes y el año · /post lo que publicaste · /target a quién quieres llegar
    /settings ajustes · /language idioma · /pause una pausa, o «solo el resumen» · /cancel dejar lo que estemos haciendo
    /export tus datos · /delete borrarlo todo · /privacy qué guardo

## Lo que no sé leer

said-off_topic = De eso no sé. Lo mío son los números de tus redes: seguidores, me gusta, comentarios… y qué significan.
said-off_topic-again = Tampoco de eso sé nada. Pregúntame por tus seguidores, tus publicaciones o la gente que te comenta.
said-command_like = Eso no puedo hacerlo. Lo que sí: apuntar o borrar números, mandarte el resumen a tu hora o pausarlo, y guardar tu meta. Todo está en /help.
said-command_like-again = Eso no puedo hacerlo yo. Dime qué querías conseguir y busco otra manera; lo que sé hacer está en /help.
said-unread = Eso no lo entendí, y no he apuntado nada. Puedes decirme, por ejemplo, «hoy 995 seguidores» o «¿qué publico?».
said-unread-again = Esto tampoco lo entendí, y no queda nada apuntado. Entiendo números («45 me gusta»), personas («Ana comentó») y preguntas («¿por qué bajé?»).
said-unread-asked = Eso no lo entendí, y no he apuntado nada.
said-unread-asked-again = Esto tampoco lo entendí; no queda nada apuntado.
general-which = No tengo claro por qué me preguntas. ¿Es por { $n ->
    [one] esto
   *[other] una de estas dos cosas
}? Si no, dímelo con otras palabras.
said-nothing = Me llegó un mensaje vacío. Prueba así: «hoy 995 seguidores».
command-unknown = Ese comando no lo conozco. En /help están todos.
looking = { $n ->
    [one] Estoy leyendo tu captura…
   *[other] Estoy leyendo tus { $n } capturas…
}
cannot-document = Ese archivo no lo sé leer. Una captura de tus estadísticas sí, o escríbeme los números que importan: «995 seguidores, 45 me gusta». No he apuntado nada.
cannot-voice = No puedo escuchar audios. ¿Me lo escribes? Por ejemplo: «hoy 995 seguidores».
cannot-video = No puedo ver vídeos. ¿Me mandas una captura, o me escribes los números? Por ejemplo: «hoy 995 seguidores».
cannot-sticker = 🙂 Yo solo entiendo texto. Cuando quieras, mándame tus números.
cannot-location = Gracias, pero no guardo ubicaciones. Si quieres decirme tu zona horaria, hazlo en /settings.
cannot-edited = Vi que cambiaste un mensaje: lo que apunté antes sigue igual. Para cambiarlo, usa «Corregir» o «Deshacer» debajo de mi respuesta.
cannot-other = Eso no lo sé leer. Escríbeme tus números o tu pregunta.
caption-only = Leí lo que escribiste; lo que venía con ello no lo sé leer.
file-too-big = Ese archivo es demasiado grande: Telegram no me deja abrir más de 20 MB. Escríbeme los números que importan.
sorry = Algo se me rompió y no pude leer tu mensaje; no he apuntado nada de él. Prueba otra vez. (Error { $number })
not-invited = Este Faro es privado: quien lo lleva tiene que invitarte.

## Lo que enseña Telegram

command-start = Empezar o seguir donde lo dejamos
command-summary = Tu semana, ahora
command-history = Tus números
command-post = Apuntar lo que publicaste
command-target = A quién quieres llegar
command-settings = Ajustes: red, zona horaria, resumen
command-language = Idioma · Lingua · Language
command-pause = Una pausa: todo, o por un tiempo
command-cancel = Dejar lo que estemos haciendo
command-export = Descargar tus datos
command-delete = Borrar todo
command-privacy = Qué guardo y cuánto tiempo
command-help = Ayuda y ejemplos
bot-description = Te digo qué significan los números de tus redes: qué es ruido, qué no, y un solo paso. Escríbeme tus cifras como te salga.
bot-short = Qué significan los números de tus redes, sin alarmas.

## Matices y ánimo

usual-own-early = Tu semana normal va de { $low } a { $high } (tus { $weeks } semanas de antes fueron de { $least } a { $most }; con tan pocas dejo margen).
usual-own-stretch = En { $days } días, lo normal en tu cuenta va de { $low } a { $high } (según { $weeks } semanas tuyas).
usual-floor-stretch = En { $days } días, una cuenta de tu tamaño suele moverse por azar entre { $low } y { $high } (orientativo: aún no tengo historial tuyo).
fact-untimed = <b>{ $net }</b>{ $where }, ahora { $followers }.
fact-until = { $days ->
    [one] En un día
   *[other] En { $days } días
}, hasta el { $day }: <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b>{ $where }, { $followers }.
echo-change-same = Cuadra con lo que tengo: { $net }{ $where } ({ day-name }), con un total de { $followers }.
echo-change-sum = <b>{ $net }</b>{ $where } ({ day-name }): en total de ese día, { $sum }; si partimos de tu último dato, { $followers }.
post-done-enough = Apuntado: «{ $topic }». Ya sé de { $judged } publicaciones si encajan con tu público.
feel-hurt = Entiendo que duela. Esto mide publicaciones, no a ti.
feel-hurt-offer = Un número no dice lo que vales ni si le importas a alguien. Hoy puedes no mirarlo: con una vez por semana basta. ¿Hay alguien cercano con quien puedas hablarlo?
feel-despair = Siento mucho que estés así. Tus números no dicen nada de lo que vales, y ahora pueden esperar. Si estás en peligro, llama al número de emergencias de tu país. Yo sigo aquí cuando quieras.
