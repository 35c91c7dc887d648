### Lo que dice Faro de las capturas: lo que leyó, lo que duda y lo que pregunta antes de apuntar nada.

## Lo que se ve

shot-head = <b>{ $network }</b>{ $handle } · { $kinds }
shot-handle = { " " }@{ $handle }
shot-network-unknown = Captura
shot-kind-profile = perfil
shot-kind-overview = estadísticas
shot-kind-post = publicación
shot-kind-audience = público
shot-kind-other = pantalla
shot-figure = • { $figure }
shot-rounded = ≈ { $figure }
shot-rounded-known = ≈ { $figure } (cuadra con tus { $known })
shot-replaces = { $figure } (sustituye a { $known })
shot-number = { $n }
shot-or = { $a } o { $b }
shot-days = <i>{ $days ->
    [one] 1 día ({ $last })
   *[other] { $days } días ({ $first } – { $last })
}:</i>
shot-on = <i>{ $day_when ->
    [today] Hoy
    [yesterday] Ayer
   *[other] El { $day }
}:</i>
shot-post = <i>«{ $topic }»:</i>
shot-post-untitled = <i>Publicación { $n }:</i>
shot-doubt-readings = ❓ { $name }: { $readings }
shot-doubt-faint = ❓ { $figure }: se lee mal
shot-doubt-viewers = ❓ { $figure }: la pantalla dice «espectadores»
shot-doubt-unread = ❓ { $name }: no leo el número
shot-doubt-leap = ❓ { $figure }: muy lejos de tus { $known }
shot-doubt-exact = ❓ ≈ { $figure }: ese día ya tengo { $known }
shot-aside-always = De siempre, así que no lo apunto: { $figures }
shot-aside-undated = No sé de qué días es, así que no lo apunto: { $figures }
shot-aside-exact = ≈ { $figure }: cuadra con tu dato exacto, { $known }, y ese se queda
shot-name-followers = seguidores
shot-name-followers-change = cambio de seguidores
shot-name-following = seguidos
shot-name-likes = me gusta
shot-name-comments = comentarios
shot-name-shares = compartidos
shot-name-saves = guardados
shot-name-reach = alcance
shot-name-impressions = impresiones
shot-name-views = visualizaciones
shot-name-profile_visits = visitas al perfil
shot-name-link_clicks = clics en el enlace
shot-name-messages = mensajes
shot-name-sales = ventas
shot-name-interactions = interacciones
shot-name-accounts_engaged = cuentas que interactuaron

## Antes de apuntar

shot-right = ¿Está bien? Aún no he apuntado nada.
shot-right-doubts = ¿Está bien lo demás? Lo dudoso (❓) te lo pregunto después.
shot-question = Tu pregunta te la contesto en cuanto lo confirmes.
shot-as-file = Se lee mejor como archivo: en Telegram, 📎 → «Archivo» y eliges ahí la captura (así no se comprime).
shot-which-network = ¿De qué red es?
shot-which-days = ¿De cuántos días es esto? { $figures }
shot-whose-account = En { $network } llevo tu cuenta @{ $known }, y esta es @{ $handle }. ¿De quién es?
shot-whose-outside = { $head }: parece un perfil visto desde fuera. ¿Es tuyo?
shot-second = De acuerdo, no lo apunto. Llevo una sola cuenta por red, para que tus números no se mezclen.
shot-not_mine = De acuerdo, no lo apunto: si mezclo cuentas de otras personas, tus números dejan de ser tuyos.
shot-again = Esta captura ya la leí { $day_when ->
    [today] hoy
    [yesterday] ayer
   *[other] el { $day }
} y está apuntada. ¿La cuento como nueva?
shot-as-before = De acuerdo, se queda como está.
shot-waits = Esta captura ya la tengo y espera tu respuesta:
shot-next = Queda otra captura por confirmar:
shot-oldest = Guardo { $n } capturas sin confirmar como mucho: la más antigua ya no espera.
shot-nothing = Ahí no hay nada que apuntar.
shot-discarded = Descartada. No he apuntado nada de ella.
shot-rest-discarded = De acuerdo, dejo fuera el resto. Lo que ya habías confirmado se queda.
shot-left-out = De acuerdo, ese no lo apunto.
shot-done = { $network }{ $handle } · { $kinds }: confirmado.
shot-weeks = Son { $days ->
    [one] 1 día
   *[other] { $days } días
}: lo guardo sin compararlo con tus semanas. Con la vista de 7 días podré compararlas.

## Corregir

shot-value = «{ $name }»: ¿qué número es? Escríbelo.
shot-value-readings = «{ $name }»: ¿es { $readings }?
shot-value-faint = Leo «{ $figure }», pero con poca claridad. ¿Es así?
shot-value-viewers = La pantalla llama «espectadores» a algo parecido al alcance. ¿Lo apunto como { $figure }?
shot-value-leap = Leo «{ $figure }», y tu último dato es { $known }. ¿Es así?
shot-value-exact = Leo «≈ { $figure }», y de ese día ya tengo { $known }. ¿Cuál vale?
shot-type = «{ $name }»: escríbeme el número.
shot-which = ¿Qué valor está mal? Púlsalo, o escríbelo con su nombre, también si falta: «guardados 72».
shot-bad-unread = Ahí no veo un número. Escríbelo solo, por ejemplo: «72».
shot-bad-day = Ahí no veo un día. Escríbelo, por ejemplo «el lunes» o «12 de mayo», o «no sé».
shot-bad-several = Veo más de un número. Escribe solo el que vale.
shot-bad-negative = Menos de cero no puede ser. Escríbelo sin signo, por ejemplo: «72».
shot-button = { $name }: { $n }
shot-button-doubt = ❓ { $name }
shot-button-network = Red: { $network }
shot-button-days = { $n } días
button-shot-right = ✅ Está bien
button-shot-discard = 🗑 Descartar
button-shot-new = Contarla como nueva
button-shot-ok = Vale
button-shot-mine = Es mío
button-shot-renamed = Es mía, cambié el nombre
button-shot-second = Otra cuenta mía
button-shot-not_mine = De otra persona
button-shot-unknown = No lo sé
button-shot-absent = No está
button-shot-other = Otro número
button-shot-back = ↩️ Volver
button-shot-today = Hoy
button-shot-yesterday = Ayer

## La publicación de una captura

shot-post-what = ¿De qué iba la publicación, y qué día salió? Por ejemplo: «el lunes: 3 errores al declarar».
shot-post-when = «{ $topic }»: ¿qué día salió?
post-untitled = una publicación
echo-post-untitled = Publicación de { $day_when ->
    [today] hoy
    [yesterday] ayer
   *[other] el { $day }
}. Apuntada.
shot-post-seen = «{ $topic }»: no sé qué día salió, así que la dejo en { $day_when ->
    [today] hoy
    [yesterday] ayer
   *[other] el { $day }
}, que es cuando la vi. Apuntada.
shot-post-seen-untitled = Publicación de { $day_when ->
    [today] hoy
    [yesterday] ayer
   *[other] el { $day }
} (es el día en que la vi; no sé cuándo salió). Apuntada.
echo-post-figures = Sus números: { $figures }.

## Lo guardado, además de los seguidores

kept-title = <b>{ $platform }</b> · otros datos
kept-post = «{ $topic }» ({ day-name }): { $figures }
kept-post-untitled = Publicación sin título ({ day-name }): { $figures }
kept-no-post = De ninguna publicación tengo números todavía. Mándame la captura de sus estadísticas y te los guardo.
kept-none = De eso no tengo ningún dato tuyo todavía. Mándame la captura de tus estadísticas, o escríbemelo.
kept-first = Es tu primer dato de eso, y no lo comparo con cuentas ajenas: con otro de otras fechas podré decirte si para ti es mucho o poco.
kept-before = La vez anterior: { $figures }
kept-post-alone = Si es mucho o poco lo dicen tus otras publicaciones: con los números de alguna más podrás compararla.
missing-count = De tus seguidores aún no tengo ningún dato: con él podré leer tu semana.
shot-post-kept = Sus números ya están guardados.

## Cifras de más de una semana

missing-second-week = De tu semana todavía no hay cambio que leer: mándame otro dato { $day_when ->
    [today] hoy mismo
   *[other] hacia el { $day }
} y te digo qué significa.
figures-over = { $figures } ({ $days } días, hasta { day-name })
echo-change-over = <b>{ $net } { $net_size ->
    [one] seguidor
   *[other] seguidores
}</b>{ $where } en { $days } días (hasta { day-name }). Apuntado.
echo-both-over = +{ $gained } que llegaron y −{ $lost } que se fueron{ $where } en { $days } días (hasta { day-name }): <b>{ $net } { $net_size ->
    [one] neto
   *[other] netos
}</b>.

## Lo que no se puede leer

shot-unseen-not_an_image = Eso no es una imagen que pueda abrir. Mándame la captura como foto, PNG o JPG.
shot-unseen-broken = La imagen llegó dañada y no puedo abrirla. ¿Me la mandas otra vez?
shot-unseen-too_large = Esa imagen es demasiado grande para leerla. Una captura normal del móvil sí puedo.
shot-unseen-too_small = Esa imagen es demasiado pequeña para leer sus números.
shot-unseen-animated = Las imágenes animadas no las leo. Mándame una captura quieta.
shot-unseen-too_slow = No he podido terminar de leer esa imagen. Prueba con una captura más corta, o escríbeme los números.
shot-unseen-not_fetched = Telegram no me dejó descargar esa imagen. ¿Me la mandas otra vez?
shot-unseen-no_words = En esa imagen no veo ningún texto.
shot-unseen-no_statistics = Ahí no veo estadísticas de una cuenta, así que no apunto nada. Sirven tu perfil (con los seguidores), las estadísticas de los últimos 7 días o las de una publicación.
shot-unseen-audience = Esa pantalla dice cómo es tu público, pero no cuánto: no hay ahí un total que apuntar. Sirven tu perfil o las estadísticas de los últimos 7 días.
shot-unseen-no_figures = Reconozco la pantalla, pero no leo en ella ninguna cifra. No he apuntado nada.
