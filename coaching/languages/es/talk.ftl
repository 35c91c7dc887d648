### Lo que se dice cuando se charla, cuando se sigue el hilo y cuando se pregunta por Faro o por el oficio.
### Una o dos frases, sin menús, sin promesas y sin género. De cada charla hay dos líneas, para no repetir la misma.

## Charla

chat-greeting = { $turn ->
    [0] ¡Hola! ¿Cómo van tus redes?
   *[other] ¡Buenas! Me alegra leerte.
}
chat-thanks = { $turn ->
    [0] ¡De nada! Me alegra que te sirva.
   *[other] Gracias a ti por contármelo.
}
chat-praise = { $turn ->
    [0] ¡Qué bien leer eso! El trabajo lo pones tú; yo solo miro los números.
   *[other] Gracias, eso alegra hasta a un programa.
}
chat-laughter = { $turn ->
    [0] 😄 Así se llevan mejor los números.
   *[other] 😄 Qué gusto leerte así.
}
chat-how_are_you = { $turn ->
    [0] Bien, gracias: soy un programa y no me canso. ¿Y tú, cómo vas?
   *[other] Por aquí todo en calma. ¿Qué tal tu día?
}
chat-goodbye = { $turn ->
    [0] ¡Hasta pronto! Cuídate.
   *[other] ¡Hasta la próxima! Aquí seguiré.
}
chat-wait = { $turn ->
    [0] Sin prisa, aquí espero.
   *[other] Tranquilidad, cuando puedas.
}
chat-tired = { $turn ->
    [0] Suena a día pesado. Los números pueden esperar; descansa si puedes.
   *[other] Vaya día. Hoy no hace falta mirar nada: mañana seguirá todo aquí.
}
chat-annoyed = { $turn ->
    [0] Te entiendo: las redes cansan. Si hoy no las abres, no pasa nada.
   *[other] Es normal acabar hasta arriba de las redes. Un rato sin mirarlas también es cuidarse.
}
chat-anger = { $turn ->
    [0] Siento no haberte servido. Puedo leer tus números y decirte si un cambio es normal; si algo quedó mal apuntado, lo deshacemos.
   *[other] Entiendo el enfado. Dime qué esperabas y lo intento de otra manera; y lo que no sepa, te lo diré.
}
chat-apology = { $turn ->
    [0] No pasa nada, aquí no hay prisa.
   *[other] Nada que perdonar.
}
chat-agreed = { $turn ->
    [0] 👍 Aquí estoy cuando quieras.
   *[other] ¡Perfecto!
}
chat-wishes = { $turn ->
    [0] ¡Igualmente! Que vaya muy bien.
   *[other] ¡Gracias, lo mismo para ti!
}
chat-birthday = { $turn ->
    [0] ¡Felicidades! 🎉 Que tengas un gran día.
   *[other] ¡Que los cumplas muy feliz! 🎂
}
chat-luck = { $turn ->
    [0] ¡Mucha suerte! Luego me cuentas.
   *[other] 🤞 Que salga bien.
}
chat-joy = { $turn ->
    [0] ¡Qué alegría! Disfrútalo.
   *[other] ¡Me alegro mucho!
}
chat-puzzled = { $turn ->
    [0] Perdona, no me he explicado bien. Dime qué parte no se entiende y lo digo de otra manera.
   *[other] Lo digo más claro si me cuentas qué palabra o qué número te confunde.
}
chat-misread = { $turn ->
    [0] Perdona, te entendí mal. Dímelo con otras palabras; si apunté algo que no era, «deshacer» lo quita.
   *[other] Entonces no era eso. Prueba con otras palabras; y si quedó algo apuntado de más, «deshacer» lo quita.
}
chat-same = { $turn ->
    [0] Tienes razón, me repito: cuando una cuenta está tranquila, inventar novedades sería mentirte. Lo nuevo sale de lo que me cuentas: una publicación, quién comentó o qué vendiste. Y con /action eliges otro paso.
   *[other] Es verdad. Cuéntame algo que los números no dicen (un post, una clienta, una venta) y tendré algo distinto que leer.
}
chat-life = { $turn ->
    [0] Lo siento mucho. Eso va primero; aquí nada corre prisa.
   *[other] Vaya, lo siento. Cuida de lo tuyo: los números esperan.
}
chat-birth = { $turn ->
    [0] ¡Enhorabuena! Disfruta de estos días; aquí nada corre prisa.
   *[other] ¡Qué alegría, enhorabuena! Los números esperan.
}
chat-full = { $turn ->
    [0] Eso va primero, y se lleva lo suyo. Mucho ánimo; los números esperan.
   *[other] Mucho ánimo con eso. Aquí nada corre prisa: cuando acabe, seguimos.
}
chat-quits = { $turn ->
    [0] Se entiende, con lo que pesa. Hoy no hay que decidir nada, y los números no dicen lo que vales.
   *[other] Suena a que llevas mucho encima. No hace falta decidirlo hoy: esto puede descansar el tiempo que quieras.
}
chat-busy = { $turn ->
    [0] Se entiende. Con una frase a la semana basta, y si una semana no la hay, no pasa nada.
   *[other] Es que no se llega a todo. Esto puede esperar.
}
chat-down = { $turn ->
    [0] Suena a que pesa, y es normal que canse. Hoy no hay que decidir nada.
   *[other] Hay semanas así, y no dicen cómo será la próxima. Los números pueden esperar.
}
chat-neutral = { $turn ->
    [0] Te leo 🙂 Cuando quieras, cuéntame cómo va tu semana.
   *[other] ¡Aquí estoy! Mándame tus números o pregúntame cuando quieras.
}

## Lo que Faro no hace

beyond-write = Textos no escribo: a tu gente le llega tu voz, no la mía. Sí te digo qué contar: pregúntame «¿qué publico esta semana?».
beyond-make = Fotos, vídeos, música y diseños no los hago. Sí te digo qué le sirvió a tu gente: mándame una captura de lo que publicaste.
beyond-act = No entro en tu cuenta, así que ahí no publico, ni contesto, ni borro nada. Sí apunto lo que haces y te digo con qué coincide.
beyond-ads = Anuncios no pongo. Antes de pagar ayuda ver qué funciona solo: mándame los números de tus últimas publicaciones y lo miramos.
beyond-grow = Seguidores no consigo ni compro. Sí te ayudo a que se quede la gente que te importa: pregúntame «¿cómo crezco?».
beyond-others = Las cuentas de otros no las veo. Sí comparo tu semana con tus semanas de antes: basta «hoy 995 seguidores».
beyond-elsewhere = Eso queda fuera de lo mío: llevo los números de tus redes y tu paso de la semana, que está en /action.

## Preguntas sobre Faro

about-purpose = Te digo qué significan tus números: si una subida o una bajada es normal, qué la puede explicar y un solo paso que dar. Para empezar basta una frase: «hoy 995 seguidores».
about-free = Yo no te cobro nada ni tengo nada que venderte. Las condiciones las pone quien lleva este Faro.
about-account = No veo tu cuenta ni puedo entrar en ella: solo sé lo que tú me escribes. Por eso nunca te pediré una contraseña.
about-screenshots = Las capturas sí: de tu perfil, de tus estadísticas (mejor las de 7 días) o de una publicación, como foto o como archivo. Te digo lo que leo y solo lo apunto si me dices que está bien. Otros archivos no los leo.
about-voice = Los audios no los entiendo. Con una frase escrita basta: «hoy 995 seguidores».
about-privacy = Lo que me cuentas se guarda en la base de datos de quien lleva este Faro y no se manda a nadie más. Con /privacy ves qué guardo; con /delete lo borras todo.
about-leaving = Lo que me contaste se queda hasta que lo borres con /delete, y con /export te lo llevas. Va con tu usuario de Telegram, no con tu teléfono.
about-maker = Soy Faro, un programa. Quien lleva este Faro me puso en marcha; no soy de ninguna red social.
about-robot = Soy Faro: un programa, no una persona. Leo números con reglas que se pueden mirar: para eso está el botón «¿Por qué?».
about-languages = Hablo español, italiano e inglés. Se cambia con /language.
about-cadence = Una vez por semana basta, siempre el mismo día: de un día a otro se ve casi solo el azar.
about-summaries = Te escribo una vez por semana, con tu resumen. El día y la hora se cambian en /settings, y con /pause no llega ninguno.
about-what_to_send = Con tus seguidores ya se puede empezar. Si añades los me gusta, comentarios y guardados de la semana, te digo bastante más.
about-networks = Llevo números de Instagram, Facebook, TikTok, X, LinkedIn, YouTube, Threads y Telegram. De otras redes todavía no.
about-post_for_me = No: no publico, ni escribo por ti, ni toco tu cuenta. Sí te ayudo a decidir: pregúntame «¿qué publico esta semana?».
about-where_stats = En la app, en tu perfil: «Panel profesional» o «Estadísticas». Para verlas suele hacer falta una cuenta profesional; los seguidores se ven siempre en el perfil.
about-trust = No hace falta creerme: bajo las respuestas, «¿Por qué?» enseña los números que usé. Y lo que no sé, lo digo.
about-have = Lo último que tengo tuyo: { $followers } seguidores ({ day-name }). Los demás están en /history.
about-had = Según lo que me contaste, { day-name } tenías { $followers } seguidores.
about-had-none = De ese día o de antes no tengo ningún número tuyo. Los que tengo están en /history.
about-have-none = Aún no tengo ningún número tuyo. Escríbelo así y lo apunto: «hoy 995 seguidores».
extreme-best_week = Tu mejor semana{ $where } de las que conozco acabó el { $day }: { $net } netos. El resto está en /history.
extreme-worst_week = Tu semana más baja{ $where } de las que conozco acabó el { $day }: { $net } netos. Una semana sola no dice por qué; el resto está en /history.
extreme-none-week = Para comparar semanas me faltan números: con dos o tres seguidas ya te lo digo.
extreme-best_month = Tu mejor mes{ $where }, de { $n } que conozco: { $month } de { $year } ({ $net }). El resto está en /history.
extreme-worst_month = Tu mes más bajo{ $where }, de { $n } que conozco: { $month } de { $year } ({ $net }). Un mes solo no dice por qué; el resto está en /history.
extreme-none-month = Para comparar meses me faltan números: con dos meses contados ya te lo digo. Mientras, /history tiene tus semanas.
since-none = De ese tiempo no tengo dos cifras de seguidores que comparar. Con una hoy y otra dentro de una semana ya te digo algo.

## Preguntas sobre el oficio

about-which_network = Donde ya está tu gente y donde puedas mantener el ritmo: mejor una bien llevada que tres a medias. Si llevas varias, manda la que te trae mensajes y ventas, no la que suma más seguidores.
about-hashtags = Ayudan poco: unos cuantos, los que tu cliente escribiría al buscarte. Pesa mucho más que se entienda enseguida para quién es.
about-verification = La insignia dice que la cuenta es tuya; no mejora lo que publicas ni trae clientes por sí sola. Tiene sentido si alguien se hace pasar por ti.
about-boost = { point-ads }
about-bio = Tres cosas, en este orden: a quién ayudas, en qué, y qué hacer ahora (escribirte, reservar o comprar). Con las palabras de tu cliente.
about-link = Uno solo, al paso que más te importe: escribirte, reservar o comprar. Se pone al editar el perfil.
about-business_account = La cuenta profesional enseña tus estadísticas y añade botones de contacto, y casi siempre se puede volver atrás. Con esas estadísticas te leería mejor.
about-hacked = Eso solo lo arregla la propia red: usa su página oficial de ayuda y cambia también la clave de tu correo. Desconfía de quien te la recupera por dinero o te pide códigos.
about-copied = Guarda capturas y denúncialo en la propia red, que tiene un formulario para copias y suplantaciones. Yo no puedo hacerlo por ti.
about-haters = A una crítica de verdad, una respuesta corta y amable, a la vista. Un insulto se puede borrar y bloquear sin culpa: no hay que contestar a todo.
about-ai_texts = Para un borrador, sí. Los ejemplos y la experiencia tienen que ser tuyos: es lo que tu gente viene a buscar.
about-hire = Depende más de tus horas que de tus seguidores. Si contratas, que te cuenten mensajes y ventas cada mes, no solo me gusta.
about-website = Para empezar no hace falta. Pero la red es prestada: tener además algo tuyo (una web, una lista de correos) te deja hablar con tu gente si un día la cuenta falla.

## Palabras del oficio

term-chance = El azar es el vaivén de siempre: cada semana alguien llega y alguien se va sin que hayas hecho nada distinto. Digo «suele ser azar» cuando un cambio cabe en ese vaivén: no es señal de nada.
term-usual_range = Es entre qué números se mueven tus semanas cuando no pasa nada especial. Lo que queda dentro no dice nada malo ni bueno; lo que se sale, merece mirarse.
term-reach = El alcance es cuántas cuentas distintas vieron lo que publicaste.
term-impressions = Las impresiones son las veces que se mostró algo tuyo: una misma persona puede contar varias.
term-views = Las visualizaciones son las veces que se vio o se reprodujo algo tuyo; una misma persona puede contar varias.
term-engagement = El engagement es cuánta gente reacciona (me gusta, comentarios, guardados, compartidos) en proporción a tus seguidores o a tu alcance.
term-interactions = Las interacciones son la suma de me gusta, comentarios, guardados y veces que te comparten.
term-saves = Los guardados son las veces que alguien se guardó tu publicación para volver a verla: suele querer decir que le sirve.
term-shares = Los compartidos son las veces que alguien le mandó tu publicación a otra persona.
term-story_views = Las vistas de una historia son las cuentas que la abrieron; la propia red te deja ver cuáles mientras está publicada.
term-algorithm = El algoritmo es el programa con el que cada red decide qué enseña a quién. Cómo decide no lo publica entero: desde fuera solo se ven los resultados.
term-reel = Un reel (en otras redes, short) es un vídeo corto y vertical que también ve gente que no te sigue.
term-story = Una historia es una foto o un vídeo que desaparece a las 24 horas; la ve sobre todo quien ya te sigue.
term-carousel = Un carrusel es una publicación con varias imágenes que se pasan con el dedo.
term-shadowban = Así se llama a que una red te enseñe menos a escondidas. Desde fuera no se puede comprobar; casi siempre es algo más corriente: otro tema, otro formato u otro ritmo.
term-insights = Las estadísticas (insights) son los números que la red te da de tu cuenta: alcance, visitas, guardados, edad y ciudad de tu gente.
term-ctr = El CTR es de cada cien personas que ven un enlace, cuántas lo tocan.
term-cta = Una llamada a la acción (CTA) es decir claramente qué hacer ahora: «escríbeme», «reserva», «guárdalo».
term-viral = Viral es lo que la gente pasa a otra gente hasta llegar mucho más lejos que tus seguidores. Suele traer un pico, y luego todo vuelve a su sitio.
term-ghost = Un seguidor fantasma es quien te sigue y no reacciona nunca. La mayoría solo lee en silencio; unos pocos son cuentas falsas.
term-niche = Tu público objetivo, o nicho, es la gente concreta a la que le sirve lo tuyo: quién es y qué le preocupa.
term-influencer = Un influencer es alguien a quien mucha gente hace caso sobre un tema. Importa a quién llega, más que a cuántos.
term-ambassador = Un embajador es un cliente que habla de ti porque quiere: comenta, comparte y trae gente.
term-community_manager = Un community manager es quien lleva las redes de un negocio: publica, contesta y mira los números.
term-net = El neto es el saldo: los que llegan menos los que se van. De −5 netos no se sabe cuántos fueron unos y otros.
term-lead_magnet = Un lead magnet es algo útil que regalas a cambio de un contacto: una guía, una plantilla.
term-collab = Una collab es una publicación firmada por dos cuentas, que sale en las dos.
term-organic = Orgánico es lo que se ve sin pagar anuncios.
term-community = Una comunidad participa: comenta, se contesta entre sí y vuelve. Un público solo mira.
term-hashtag = Un hashtag es una palabra con # por la que se puede encontrar tu publicación.
term-dm = Un DM es un mensaje directo: una conversación privada contigo.

## Lo que se pregunta exactamente

point-buy_likes = No. Un me gusta comprado no te dice nada, y detrás no hay nadie que pueda comprarte.
point-bought_before = Sí, sin prisa y a mano, solo las cuentas claramente falsas. El número bajará y tus porcentajes subirán: dirán más de tu público.
point-who_left = Quién se fue no lo veo, ni lo dice la red: dos descargas de tus datos, comparadas, enseñan el cambio. Rinde más mirar por qué se quedaría la gente que quieres.
point-rise = Aún no tengo dos cifras tuyas con las que ver la subida. Mándame los seguidores de hoy y los de hace una semana, y te digo si es más de lo que suele ser azar.
point-one_day = Un solo día es casi siempre ruido: se compara con tu semana normal, con lo que publicaste y con limpiezas de la red. Dos semanas seguidas ya son una señal.
point-stuck = Los primeros segundos deciden: nombra a la persona y su problema enseguida. Diez visitas de quien podría comprarte valen más que mil de paso.
point-stayed = Del sorteo llegaron cerca de { $brought } personas y quedan unas { $kept }.
point-stayed-unknown = Todavía no lo sé: me faltan tus seguidores de antes del sorteo, del mejor día y de ahora.
point-giveaway_should = Solo si el premio le sirve únicamente a tu público, y si ya sabes qué verá esa gente la semana siguiente.
point-comeback = Una cuenta parada no está muerta: la gente sigue ahí, y suele volver a verte cuando publicas. Vuelve con algo pequeño y útil, y en tres semanas se ve cómo responde.
point-comeback-known = No está muerta: ahí siguen { $followers } personas. Vuelve con algo pequeño y útil, y en tres semanas vemos cómo responden.
point-settle = Enhorabuena por vender así, y aun así yo no me relajaría del todo: si compran siempre las mismas personas, un mes flojo se nota entero. Con una base firme toca pensar cómo llega gente nueva.
point-my_goal = Aún no me has dicho tu meta. Con ella te digo cuánto falta.
point-get_to = Dale la vuelta: ¿cuántos clientes quieres, y qué contenido trae a esas personas? Después ponte una cifra por semana.
point-more_followers = Con piezas que tu público quiera pasar a alguien como él, y contestando a quien ya te habla. Primero decide cuántos clientes quieres: eso dice a quién atraer.
point-format = El formato que más guardados y mensajes te traiga: prueba los dos con el mismo tema durante tres semanas.
point-influencer = Todavía no, si ninguna publicación tuya ha funcionado ya por sí sola. Y de esa cuenta importan los comentarios, no el número: ¿podrían comprarte esas personas?
point-ads = Todavía no, si ninguna publicación tuya ha funcionado ya por sí sola: pagar solo amplía lo que ya funciona. Después, poco dinero, una sola publicación, y mira mensajes y ventas.
point-how_often = Las veces que puedas mantener con calidad: la constancia cuenta más que publicar a diario.
point-hunters = No eran tu público: quien se va porque no le sigues no cuesta nada. Sigue a quien te aporta o es de tu público, no por cortesía.

## El hilo

because-follower_drop = Porque una red se mueve sola: la gente limpia su lista, se aburre o deja de usar la app, y nada de eso mide tu trabajo. Solo tus semanas pueden decir si lo tuyo es más que eso.
because-is_this_normal = Porque «normal» solo se puede decir de una cuenta concreta: dos iguales en tamaño se mueven de manera distinta. Con tus semanas lo comparo contigo.
because-like_drop = Porque un me gusta cuesta un segundo. Guardar, comentar, escribirte o comprar cuesta más, y por eso dice más.
because-comment_drop = Porque casi todo el mundo mira sin escribir; una pregunta difícil o abierta hace que escriban todavía menos.
because-reach_drop = Porque el alcance cambia con el tema, el formato, el ritmo y la época, y todo eso se puede mirar. Un castigo escondido no se puede comprobar.
because-giveaway_aftermath = Porque mucha gente llega por el premio: cuando se acaba, ya no tiene motivo para quedarse. Un premio que solo quiere tu público no los atrae.
because-bought_followers = Porque no leen ni compran: bajan tus porcentajes y te enseñan una cuenta que no es la tuya.
because-follow_back = Porque seguir por cortesía llena tu inicio de cuentas que no te aportan, y quien sigue solo para que le sigan no te lee.
because-ghost_followers = Porque callar no es irse: mucha gente lee durante meses antes de escribir o comprar.
because-what_to_post = Porque la prueba da confianza, la respuesta da utilidad y la invitación dice qué hacer. Si falta una, las otras dos rinden menos.
because-when_to_post = Porque la hora pesa menos que el tema y la constancia, y tu gente no es la de las listas que circulan.
because-who_is_my_audience = Porque las estadísticas dicen edades y ciudades, pero no si alguien podría comprarte. Mirando cuentas una a una, sí se ve.
because-ambassadors = Porque a un cliente contento se le cree más que a un anuncio, y no hay que convencerle.
because-sales_vs_likes = Porque dar un me gusta no compromete a nada. Para comprar hay que saber qué vendes, para quién, a qué precio y cómo se pide.
because-growth_goal = Porque el número grande no paga: pagan unas pocas personas. Contar clientes y conversaciones por cada cien seguidores dice más.
because-low_engagement = Porque cada lista usa otra fórmula y otras cuentas. La única comparación limpia es contigo: misma cuenta, misma fórmula.
because-missing = Porque un número solo no dice si sube o baja: hace falta otro con el que compararlo, y no quiero inventarlo.
plain-normal = En dos palabras: no pasa nada raro, es el vaivén de siempre.
plain-loss = En dos palabras: bajó más de lo habitual y todavía no sé por qué.
plain-event = En dos palabras: coincide con algo que pasó, y no lo leo como un fallo tuyo.
thread-another = Otra idea:
deeper-no-more = Más hondo no llego con lo que sé: me faltan tus publicaciones, tus guardados o qué pasó esos días. Con una frase lo miro otra vez.
deeper-no-more-told = Más hondo no llego: coincide con lo que me contaste, y cuánto es por eso y cuánto por otra cosa no lo puedo separar. Las próximas semanas dirán más.
thread-no-more = No tengo otra idea mejor para esto. Prueba una de las que dije y cuéntame cómo va.
button-and-then = ¿Y { $topic }?
topic-follower_drop = los seguidores que bajan
topic-like_drop = los me gusta
topic-comment_drop = los comentarios
topic-reach_drop = el alcance
topic-giveaway_aftermath = el sorteo
topic-bought_followers = los seguidores comprados
topic-follow_back = a quién seguir
topic-ghost_followers = los fantasmas
topic-what_to_post = qué publico
topic-when_to_post = cuándo publico
topic-who_is_my_audience = quién es mi público
topic-ambassadors = que hablen de mí
topic-sales_vs_likes = las ventas
topic-growth_goal = crecer
topic-is_this_normal = si es normal
topic-low_engagement = mi engagement

## Una frase más sobre cada paso

more-talk-to-somebody = Contarlo en voz alta ya alivia algo.
more-send-next-week = Con el mismo día cada semana, los números se pueden comparar.
more-exact-number = Los números redondeados esconden justo los cambios pequeños.
more-send-exact-again = Con dos cifras exactas ya puedo leer el cambio de verdad.
more-which-figure = Con el total de hoy se aclara todo lo demás.
more-send-count = Es un minuto, y con eso ya hay con qué comparar.
more-send-total = Veinte menos no es lo mismo en una cuenta de 200 que en una de 20.000.
more-send-reach = El alcance dice cuánta gente te vio; los guardados, a cuánta le sirvió.
more-log-posts = Con eso puedo ver si lo que cambia es el tema, el tipo o el ritmo. No hace falta que sea exacto.
more-draw-target = Cuanto más concreta sea esa persona, más fácil sale saber qué publicar.
more-wait-72h = Las limpiezas de una red suelen terminar solas en pocos días; cambiar ahora solo taparía lo que pasó.
more-tell-what-happened = Con una frase basta, y «nada» también vale.
more-welcome-newcomers = Quien acaba de llegar aún no sabe qué haces: dos líneas tuyas y una pregunta bastan.
more-prize-for-target = Piensa qué regalarías a tu mejor cliente y que a nadie más le sirva.
more-change-one-thing = Anota qué cambias y qué día; lo demás, igual.
more-small-return = No hace falta que sea perfecto: una foto y dos frases tuyas valen.
more-back-to-target = Usa sus mismas palabras, las que te escribe por privado.
more-give-before-sell = Algo que puedan usar hoy mismo, aunque no te compren.
more-answer-real-question = Mira tus mensajes o pregúntalo en tu local: si una persona duda, hay más con la misma duda.
more-ask-one-word = Por ejemplo, «¿mañanas o tardes?». Y contesta a cada respuesta el mismo día.
more-ask-five = Elige personas que ya te hayan escrito o comprado alguna vez; con tres respuestas ya se ve algo.
more-reply-first = Cinco minutos antes de mirar las cifras. Quien recibe respuesta suele volver a escribir.
more-thank-three = Con su nombre y por algo concreto: «gracias por compartir lo del martes».
more-repeat-kept = El mismo tema, con otro ejemplo o en otro formato.
more-one-clear-offer = Una sola cosa, un precio y una frase para pedirla: «escríbeme QUIERO».
more-follow-for-value = Antes de devolver el follow, mira sus tres últimas publicaciones.
more-worth-sharing = Piensa en a quién se lo mandaría tu mejor cliente, y escríbelo para esa persona.
more-send-reactions = Están en cada publicación o en tus estadísticas; vale un número aproximado si lo dices.
more-compare-good-week = Abre las dos semanas una al lado de la otra; casi siempre salta a la vista una diferencia.
more-plan-giveaway = Si cuesta escribir la segunda, todavía no es el momento del sorteo.
more-show-proof = Sirve una foto, un mensaje suyo o dos frases de antes y después.
more-same-hour = Si la cambias cada día, luego no se sabe si fue la hora o el tema.
more-count-twenty = Sí o no por cada cuenta, sin pensarlo mucho: ¿podría comprarte o recomendarte?
more-count-more = Con cuarenta, la cuenta ya es mucho más segura.
more-name-the-reader = «Si tienes una peluquería y…» funciona mejor que «hola a todos».
more-look-at-comments = Si casi todo son emojis o cuentas de la profesión, esas personas no te comprarán.
more-thank-hub = Con su nombre y por algo concreto; lo sencillo se agradece más.
more-thank-hubs = Con sus nombres y por algo concreto; lo sencillo se agradece más.
more-ask-hub = Escucha y apunta sus palabras: son las que convencen a gente parecida.
more-answer-complaint = Una frase amable y una solución pequeña; a la vista de todos si fue a la vista de todos.
more-follow-one = Un comentario de verdad vale más que el follow.
more-review-ten = Pregúntate de cada una si te aporta algo; si dudas, se queda.
more-stay-cordial = Cordialidad no obliga a seguir: una respuesta amable basta.
