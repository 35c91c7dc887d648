### Lo que significan los números. Primero el hecho, luego el sentido, luego lo que no se sabe; nunca un número que no sea de la persona.
### Lo que baja es un saldo: «netos», nunca «se fueron N» si solo se conoce el saldo. El contenido, nunca la persona. Sin género.

## La pérdida

finding-normal_churn_good_fit = Es lo normal, y tu contenido está enfocado: quien se va probablemente no era para ti. Puedes celebrarlo.
finding-normal_churn_good_fit-shallow = La bajada es normal y tu contenido está enfocado; lo que sí ha bajado son tus { $deep }. Merece una mirada, sin prisa.
finding-normal_churn_good_fit-unknown = Es lo normal, y tu contenido encaja con tu público. Si me mandas también guardados y comentarios, sabré si además les sirve.
finding-normal_churn_good_fit-plain = Es lo normal, y tu contenido está enfocado: de aquí no se deduce que hagas nada mal.
finding-normal_churn_good_fit-perhaps = Es algo más de lo que suele ser azar, y aun así puede serlo: tu contenido encaja, así que nada que cambiar. Una semana más lo dirá.
finding-normal_churn_fit_unknown = Es lo normal: gente que llega y gente que se va. De aquí no se deduce que hagas nada mal.
finding-normal_churn_fit_unknown-perhaps = Es algo más de lo que suele ser azar, y aun así puede serlo. Una semana más lo dirá.
finding-normal_churn_off_target = La bajada es normal. Lo que miraría es otra cosa: buena parte de lo que publicas no es para la gente a la que quieres llegar.
finding-normal_churn_off_target-perhaps = Es algo más de lo que suele ser azar, y aun así puede serlo. Lo que miraría es otra cosa: buena parte de lo que publicas no es para la gente a la que quieres llegar.
finding-falling = Cada semana por separado entra en lo normal, pero van { $weeks } seguidas bajando: de { $before } a { $now }. Juntas ya no son azar, y no sé por qué.
finding-falling-beyond = Van { $weeks } semanas seguidas bajando: de { $before } a { $now }. Juntas ya no son azar.
finding-off_target_loss = Bajaste más de lo que suele explicar el azar, y tus { $deep } también bajaron. Coincide con que { $why }.
finding-off_target_loss-depth = Tus seguidores siguen en su sitio, pero bajaron tus { $deep }. Coincide con que { $why }.
misses-off_target = lo último que publicaste se sale de tus temas
misses-oversell = más de la mitad de lo último que publicaste era para vender
misses-filler = buena parte de lo último que publicaste era de relleno
finding-unexplained_loss = Bajaste más de lo que suele explicar el azar, y tus { $deep } también bajaron. Con lo que sé de tus publicaciones no puedo explicarlo, y no voy a adivinar.
finding-unexplained_loss-held = Bajaste más de lo que suele explicar el azar, pero tus { $deep } siguen como siempre. Nada señala a tu contenido. No sé por qué, y no voy a adivinar.
finding-unexplained_loss-unknown = Bajaste más de lo que suele explicar el azar, y me faltan tus guardados y comentarios de varias semanas para saber más. No voy a adivinar.
finding-unexplained_loss-told = Bajaste más de lo que suele explicar el azar.
finding-healthy_pruning = Bajaste más de lo que suele explicar el azar, pero tu contenido está enfocado y tus { $deep } siguen como siempre. Puede ser gente que no era para ti: que se vaya también hace comunidad.
finding-platform_cleanup = { $in_days ->
    [one] En un día
   *[other] En { $in_days } días
} bajaste { $lost } netos ({ day-name }), y quienes siguen contigo reaccionan como siempre ({ $deep }). Así se ven una limpieza o un fallo de la red, no un error tuyo. Desde aquí no puedo comprobarlo.
finding-platform_cleanup-past = El bajón de { $lost } netos ({ day-name }) vino de golpe: así se ven una limpieza o un fallo de la red, no un error tuyo. Desde aquí no puedo comprobarlo.
finding-platform_cleanup-unknown = { $in_days ->
    [one] En un día
   *[other] En { $in_days } días
} bajaste { $lost } netos ({ day-name }). Cuando es tan de golpe, suele ser una limpieza o un fallo de la red; me faltan tus comentarios y guardados para descartar otra cosa.
finding-platform_cleanup-told = Bajaste más de lo que suele explicar el azar y coincide con lo que me contaste ({ $event }): puede venir de la red y no de ti. Desde aquí no puedo comprobarlo.

## Todo de golpe

finding-possible_inauthentic = Pasaste de { $before } a { $peak } en { $in_days ->
    [one] un día
   *[other] { $in_days } días
} sin que subiera tu alcance: podrían ser cuentas automáticas. Es una sospecha, no una acusación: ¿hiciste o contrataste algo esos días?
finding-possible_inauthentic-depth = Pasaste de { $before } a { $peak } en { $in_days ->
    [one] un día
   *[other] { $in_days } días
} sin que subieran las reacciones a tus publicaciones: podrían ser cuentas automáticas. Es una sospecha, no una acusación: ¿hiciste o contrataste algo esos días?
finding-possible_inauthentic-told = Me contaste que hubo seguidores comprados. No son tu público: que vayan bajando es sano, y no mide tu trabajo. Leo tus semanas sin ellos.
finding-contest_aftermath = El sorteo ({ day-name }) trajo cerca de { $brought } seguidores; desde el pico llevas −{ $left } { $left ->
    [one] neto
   *[other] netos
}. Es lo habitual cuando se llega por el premio: no lo leo como un fallo de tu contenido.
finding-contest_aftermath-suspected = Subiste de { $before } a { $peak } con muchos más comentarios de lo normal, y desde entonces llevas −{ $left } { $left ->
    [one] neto
   *[other] netos
}: se parece a la resaca de un sorteo. ¿Hubo alguno esos días?
retention = Sin contar tu crecimiento de siempre, de lo que llegó entonces queda cerca del { $percent } %.
finding-viral_aftermath = Subiste de { $before } a { $peak } ({ $event }, { day-name }) y ahora todo vuelve a su sitio: desde el pico, { $left ->
    [0] sin bajar
    [one] −1 neto
   *[other] −{ $left } netos
}. Es lo que pasa después de un pico; no es que ahora lo hagas peor.
finding-viral_aftermath-suspected = Hubo unos días con { $reach_times } veces tu alcance de siempre (de { $before } a { $peak } seguidores) y ahora todo vuelve a su sitio. ¿Se hizo viral algo, o te mencionaron?

## El alcance y lo que coincide

finding-dilution = Tu tasa de interacción por seguidores pasó de { $f_before } % a { $f_now } % porque ahora hay más gente (de { $before } a { $after }); por alcance cambia mucho menos (de { $r_before } % a { $r_now } %). No parece que tu contenido guste menos.
finding-confounded = Coinciden dos cosas: { $a } y { $b }. Con estos números no las puedo separar.
happened = { $event } ({ day-name })
happened-note = «{ $note }» ({ day-name })
finding-posting_gap = Coincide con tu pausa ({ day-name }): sin publicaciones nuevas te ven menos. Suele volver cuando vuelves; descansar no es un error.
finding-posting_gap-undated = Coincide con la pausa que me contaste: sin publicaciones nuevas te ven menos. Suele volver cuando vuelves; descansar no es un error.
finding-posting_gap-suspected = No me consta nada tuyo publicado desde hace { $silent_days } días, y hay menos { $metric } que de costumbre. Si paraste, encaja; si publicaste y no me lo contaste, dímelo.
cause-likely = Lo que más encaja: { $cause }.
cause-perhaps = Podría ser esto: { $cause }. No es seguro.
cause-noise = puro azar
cause-content = lo que publicaste
cause-exposure = menos visibilidad (una pausa, los anuncios, la temporada)
cause-measurement = el redondeo de las cifras
cause-platform = una limpieza o un fallo de la red
cause-contest = la resaca de un sorteo
cause-inauthentic = cuentas automáticas que llegaron y se van

## Lo que se publica y lo que provoca

finding-oversell = { $sells } de tus últimas { $of } publicaciones venden, y tus { $deep } bajaron. Coinciden: cuando casi todo es oferta, la gente desconecta.
finding-oversell-mild = { $sells } de tus últimas { $of } publicaciones venden: deja respirar a quien te sigue.
finding-like_chasing = Suben los me gusta, pero bajan tus { $metric } (de { $before } a { $now } { $per }). Gustar no es servir: mira lo que antes guardaban y comentaban.
finding-like_chasing-loop = Después de una publicación con pocos me gusta, { $off_low } de { $low } veces subiste algo fuera de tu línea; cuando gustó, { $off_high } de { $high }. Los me gusta no deberían llevar el timón.
finding-likes_not_sales = Suben los me gusta, pero bajan tus { $metric } (de { $before } a { $now } { $per }). Un me gusta dice que quizá interesó; no es una venta, ni un clic, ni una conversación.
finding-likes_not_sales-flat = Suben los me gusta y tus { $metric } siguen igual. Un me gusta dice que quizá interesó; no es una venta, ni un clic, ni una conversación.
finding-likes_not_sales-unsure = Suben los me gusta, pero tus { $metric } bajaron de { $before } a { $now } { $per }. Con cifras tan pequeñas aún no es seguro, pero un me gusta no es una venta, ni un clic, ni una conversación.
finding-value_up = Menos me gusta y más { $metric } (de { $before } a { $now } { $per }): tu contenido sirve, más que recoger aplausos. Es buena señal.

## La gente

finding-follow_hunters = Entraron { $gained } y salieron { $lost }: casi el mismo número. Así se mueve quien sigue para que le sigas y luego se va. No era tu comunidad, y con eso no pierdes nada.
finding-follow_hunters-campaign = Coincide con la campaña de seguir cuentas ({ day-name }): quien te siguió por cortesía se va sin más. No era tu comunidad.
finding-growth_ambition = Pocos y buenos está bien. Pero tu meta es { $goal }: hace { $over } semanas tenías { $before } seguidores y hoy { $now }. La calidad es la base, no la excusa para quedarse ahí.
finding-growth_ambition-unasked = Tu meta es { $goal }: hace { $over } semanas tenías { $before } seguidores y hoy { $now }.
finding-audience_not_community = Tu audiencia creció (de { $before } a { $now }), pero quienes vuelven a comentar no son más que antes ({ $again } por semana). Más público todavía no es más comunidad.
finding-audience_not_community-volume = Tu cuenta creció (de { $before } a { $now }), pero guardados, comentarios y compartidos, por cada 1.000 seguidores, son { $rate } por semana; antes, { $rate_before }. Crecer más no arregla eso.
finding-community_growing = Tu comunidad crece: más { $metric } (de { $before } a { $now } { $per }). Eso vale más que el número de seguidores.
finding-silent_audience = { $active ->
    [one] Interactuó 1
   *[other] Interactuaron { $active }
} de { $followers } cuentas: que casi todo el mundo calle es lo habitual (9 de cada 10). Callar no es irse: no borres a nadie, invita.
finding-silent_audience-lively = { $active ->
    [one] Interactuó 1
   *[other] Interactuaron { $active }
} de { $followers } cuentas: es más de lo habitual, porque en casi cualquier red 9 de cada 10 callan.

## Nada raro

finding-steady = Todo sigue en su sitio.
steady-misses = Lo que sí miraría: { $why }.
finding-steady-fell = Tus seguidores siguen en su sitio, pero hay menos { $metric } que de costumbre. No sé por qué; lo miraría sin prisa.
finding-steady-slowed = Creciste menos de lo habitual. No es una pérdida, y no sé por qué.
finding-steady-grew = Creces a tu ritmo de siempre: nada raro, y está bien.
finding-steady-grew-new = Subiste algo más que por puro azar. Puede ser tu ritmo: con unas semanas más lo sabré.
finding-steady-grew-alike = Llevas { $alike } semanas seguidas creciendo así: { $alike ->
    [2] puede ser
   *[other] parece
} tu ritmo.
finding-steady-grew-floor = Subiste un poco: dentro de lo que suele ser azar.
finding-steady-unusual = Subiste más de lo que suele explicar el azar. No sé por qué: si pasó algo esos días (un sorteo, una mención, anuncios), cuéntamelo y lo leeré mejor.
finding-steady-unusual-first = Subiste más de lo que suele explicar el azar. No sé por qué: si pasó algo esos días (un sorteo, una mención, anuncios), cuéntamelo; si la próxima semana se parece, puede ser tu ritmo.
finding-steady-unusual-told = Subiste más de lo que suele explicar el azar.
finding-measurement_precision = Las cifras están redondeadas: el cambio real está entre { $low } y { $high }, así que de aquí no saco conclusiones.
finding-measurement_precision-exact = { $followers } ya es exacto, pero el dato anterior estaba redondeado: el cambio real está entre { $low } y { $high }, así que de aquí no saco conclusiones.
finding-measurement_precision-contradiction = Tus cifras de ese día no cuadran entre sí, así que no saco conclusiones hasta saber cuál es la buena.

## Alrededor

and = { $a } y { $b }
fact-rounded = { $days ->
    [one] En un día
   *[other] En { $days } días
}{ $where }: <b>entre { $low } y { $high } netos</b> (tus cifras están redondeadas), ahora { $followers }.
feel-wider = Y si abrimos el plano: hace { $weeks } semanas, { $before }; hoy, { $now }.
also = Y otra cosa. { $what }
event-noted = «{ $note }»
event-near = Coincide con lo que me contaste: { $event } ({ day-name }). No sé cuánto es por eso.
content-fit = Encaje con tu público, según me contaste: { $percent } % (sobre { $judged } de tus últimas { $posts } publicaciones).
content-fit-proposed = Encaje con tu público: { $percent } % (sobre { $judged } de tus últimas { $posts } publicaciones; { $proposed ->
    [one] 1 la juzgué yo
   *[other] { $proposed } las juzgué yo
} por sus palabras).
depth-down = Por debajo de lo habitual: { $deep }.
depth-flat = Como siempre: { $deep }.
depth-up = Por encima de lo habitual: { $deep }.
named-likes = me gusta
named-comments = comentarios
named-shares = compartidos
named-saves = guardados
named-depth = guardados, comentarios y compartidos
named-reach = alcance
named-views = visualizaciones
named-link_clicks = clics en el enlace
named-messages = mensajes
named-sales = ventas
named-profile_visits = visitas al perfil
named-accounts_engaged = cuentas que interactúan
named-repeat_commenters = personas que vuelven a comentar
per-week = por semana
per-post = por publicación
per-reach = por cada 1.000 de alcance
per-likes = por cada me gusta
named-followers = seguidores

## Una acción

your-step = 👉 <b>Tu paso:</b> { $step }
your-step-toward = 👉 <b>Tu paso</b> hacia «{ $purpose }»: { $step }
action-talk-to-somebody = habla hoy con alguien cercano o con un profesional.
action-send-next-week = la semana que viene, el mismo día, mándame otra vez tus seguidores.
action-exact-number = entra en tu perfil, toca el número de seguidores y mándame la cifra exacta.
action-send-exact-again = la semana que viene, mándame otra vez la cifra exacta, como hoy.
action-which-figure = mira tu perfil y mándame el total de seguidores que ves ahora.
action-send-count = cuando abras tu red, escríbeme cuántos seguidores tienes. Por ejemplo: «hoy 995 seguidores».
action-send-total = escríbeme cuántos seguidores tienes ahora. Por ejemplo: «995 seguidores».
action-send-reach = cuando cuentes tus seguidores esta semana, mándame también tu alcance y tus guardados.
action-log-posts = cuéntame qué publicaste estas semanas con /post, una línea por publicación.
action-draw-target = cuéntame con /target a quién quieres llegar: quién es y qué le preocupa en un martes cualquiera.
action-wait-72h = espera 72 horas sin cambiar nada, y entonces mándame tu número de seguidores.
action-tell-what-happened = cuéntame en una frase qué pasó esos días: un sorteo, una mención, anuncios, un servicio que probaste… o nada.
action-welcome-newcomers = cuando publiques esta semana, saluda a quien llegó hace poco: qué haces, para quién, y una pregunta fácil.
action-prize-for-target = si haces otro sorteo, que el premio solo le sirva a tu público: lo tuyo, no algo que quiera cualquiera.
action-change-one-thing = durante tres semanas cambia una sola cosa y deja lo demás igual: así sabremos cuál de las dos era.
action-small-return = cuando te sientes mañana con un café, publica algo pequeño y útil para tu público; no hace falta más.
action-back-to-target = en tu próxima publicación, responde a una duda real de la gente a la que quieres llegar.
action-give-before-sell = en tu próxima publicación, enseña o regala algo útil sin vender nada.
action-answer-real-question = busca la última pregunta que te hizo un cliente y respóndela en tu próxima publicación.
action-ask-one-word = en tu próxima publicación, haz una pregunta que se conteste con una palabra, y contesta a todas.
action-ask-five = pregunta por privado a 5 personas que te siguen qué les sirvió y qué les sobró este mes.
action-reply-first = cuando abras la app mañana, responde tres comentarios o mensajes antes de mirar los números.
action-thank-three = da las gracias por su nombre a tres personas que te comentaron o compartieron este mes.
action-repeat-kept = mira qué publicación te guardaron más este mes y haz otra sobre lo mismo.
action-one-clear-offer = en tu próxima publicación, di qué ofreces, para quién y a qué precio, con un solo paso para pedirlo.
action-follow-for-value = cuando alguien te siga esta semana, síguele solo si te aporta o es de tu público.
action-worth-sharing = esta semana, haz una pieza que tu público quiera reenviar a alguien como él: una lista, una plantilla, un error común.

## ¿Por qué?

button-why = ¿Por qué?
why-title = <b>En qué me baso</b>
why-net = • Seguidores{ $where }: { $before } → { $now } ({ $net } en { $days ->
    [one] 1 día
   *[other] { $days } días
}).
why-usual = • Lo habitual sale de { $weeks } semanas tuyas sin nada especial: de media { $mean }, y casi siempre entre { $low } y { $high }.
why-floor = • Aún no tengo las { $needed } semanas tuyas que hacen falta, contando esta ({ $have } por ahora): uso lo que el azar mueve en una cuenta de tu tamaño, entre { $low } y { $high }.
why-slow = • { $weeks } semanas seguidas bajando: ahora, { $mean } por semana.
why-shift-down = • { $before } → { $now } { $per } ({ $metric }): baja más de lo que suele variar.
why-shift-flat = • { $before } → { $now } { $per } ({ $metric }): dentro de lo habitual.
why-shift-up = • { $before } → { $now } { $per } ({ $metric }): sube más de lo que suele variar.
why-leap = • De { $before } a { $peak } ({ day-name }): mientras no se repita, no cuenta como habitual.
why-events = • { $weeks ->
    [one] 1 semana
   *[other] { $weeks } semanas
} con algo que me contaste no { $weeks ->
    [one] cuenta
   *[other] cuentan
} como { $weeks ->
    [one] habitual
   *[other] habituales
}.
why-cause = • Lo que más encaja: { $cause }.
why-causes = • Lo que más encaja: { $a } o { $b }; no las puedo separar.
why-told = • Me contaste: { $event } ({ day-name }).
why-cliff = • De golpe: −{ $lost } netos en { $in_days ->
    [one] 1 día
   *[other] { $in_days } días
} ({ day-name }).
why-signs = • Señales de que podrían no ser personas: { $n } de 6 ({ $signs }).
sign-leap = salto
sign-no_event = nada que lo explique
sign-reach_stayed = el mismo alcance
sign-depth_stayed = las mismas reacciones
sign-origins_moved = otros países
sign-bleeds = bajan después
why-kinds = • De tus últimas { $of } publicaciones con tipo, { $sells } venden.
why-growth = • Tu meta: { $goal }. Hace { $over } semanas, { $before }; hoy, { $now }.
why-net-told = • Seguidores{ $where }: { $net }, como me lo contaste; ahora { $now }. De antes no tengo otro total.
why-rounded = • { $before } → { $now }, redondeados: el cambio real está entre { $low } y { $high }.
why-flow = • Entraron { $gained } y salieron { $lost }.
why-split = • El cambio se ve desde la semana del { $day }.
why-limits = Los números coinciden o no coinciden; no prueban por qué. No veo quién se fue.
