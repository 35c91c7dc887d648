### La temporada: /history por semanas, el mes, el año y los hitos.

## Botones

season-4 = 4 sem
season-12 = 12 sem
season-52 = 1 año
season-all = Todo
season-chosen = ✓ { $label }
button-season-month = 🗓 Mes
button-season-year = 🗓 Año
button-milestones = 🌱 Hitos
button-chart = 📈 Gráfico
look-earlier = ◀ { $period }
look-later = { $period } ▶

## Qué se mira

season-name-followers = Seguidores
season-name-following = Sigues a
season-name-likes = Me gusta
season-name-comments = Comentarios
season-name-shares = Compartidos
season-name-saves = Guardados
season-name-reach = Alcance
season-name-impressions = Impresiones
season-name-views = Visualizaciones
season-name-profile_visits = Visitas al perfil
season-name-link_clicks = Clics
season-name-messages = Mensajes
season-name-sales = Ventas
season-name-interactions = Interacciones
season-name-accounts_engaged = Cuentas activas
season-name-story_views = Vistas de historias
season-name-repeat_commenters = Quienes vuelven
season-span-4 = 4 semanas
season-span-12 = 12 semanas
season-span-52 = un año
season-span-all = desde el principio
season-chart = { $metric } · { $span }
season-chart-on = { $metric } en { $platform } · { $span }
history-old = Este último año no me diste cifras, pero guardo las de antes.
history-unread = No entendí qué quieres ver: dime una red, una cifra o un tiempo, como «/history tiktok 6 meses».
history-none-metric = { $metric }: todavía no tengo ninguna cifra. Lo que sí tengo está abajo.
history-none-network = { $platform }: todavía no tengo ninguna cifra. Lo que sí tengo está abajo.

## Una cifra a lo largo del tiempo

season-title = <b>{ $metric }{ $where }</b> · { $span }
season-wider = En { $span } no tengo ninguna cifra; te muestro más atrás.
season-one = Solo tengo un dato: { $now }{ $rounded } ({ $last }).
season-level = De { $before } ({ $first }) a { $now } ({ $last }): { $net }.
season-rounded = De { $before } ({ $first }) a { $now } ({ $last }), números redondeados.
season-bars = Lo primero, { $before } ({ $first }); lo último, { $now } ({ $last }).
season-best = Tu mejor semana: { $best } ({ $top }{ $rise }). La más baja: { $least } ({ $low }{ $fall }).
season-best-told = Lo más alto: { $best } ({ $top }{ $rise }). Lo más bajo: { $least } ({ $low }{ $fall }).
season-over-weeks = { $net } en { $n } semanas
season-beside = , coincide con: { $event }
season-half = La mitad de tus semanas está entre { $low } y { $high }.
season-half-told = La mitad de tus datos está entre { $low } y { $high }.
season-half-same = La mitad de las veces, alrededor de { $low }.
season-apart = Aparte, porque no es de una semana: { $figures }.
season-gap = { $n ->
    [one] Sin datos del { $first } al { $last }: no es cero, es que no lo sé.
   *[other] Hay { $n } huecos sin datos; el más largo, del { $first } al { $last }. No son ceros.
}
season-points-week = Cada punto: el último dato de su semana.
season-points-month = Cada punto: el último dato de su mes.
season-points-quarter = Cada punto: el último dato de su trimestre.
season-points-year = Cada punto: el último dato de su año.
season-bars-week = Cada barra: la media de lo que contaste esa semana.
season-bars-month = Cada barra: una semana de ese mes, de media.
season-bars-quarter = Cada barra: una semana de ese trimestre, de media.
season-bars-year = Cada barra: una semana de ese año, de media.
season-bars-told = Cada barra: lo que contaste ese día.
season-bars-days = Cada barra: unos { $days } días, como los cuentas tú.
season-running = La semana en curso se sumará cuando esté completa.

## Mirar atrás: un mes, un año

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
look-month = { $month } de { $year }
look-year = { $year }
look-title = <b>Mirando atrás: { $period }</b>{ $running }
look-running = { " " }(hasta hoy)
look-empty = De ese tiempo no tengo nada apuntado, y no pasa nada. Con una cifra a la semana, el próximo ya tendrá algo que contar.
look-little = Hay alguna cifra suelta, pero no basta para contar cómo fue. Con dos datos de seguidores ya te digo algo.
look-net = De { $before } ({ $first }) a { $now } ({ $last }): { $net }.
look-net-on = { $platform }: de { $before } ({ $first }) a { $now } ({ $last }): { $net }.
look-net-rounded = De { $before } ({ $first }) a { $now } ({ $last }), números redondeados.
look-net-rounded-on = { $platform }: de { $before } ({ $first }) a { $now } ({ $last }), números redondeados.
look-told = Coincide con lo que me contaste: { $events }.
look-months-inside = Tus { $n } meses de antes fueron de { $low } a { $high }: este es uno más.
look-months-above = Más que en tus { $n } meses de antes (de { $low } a { $high }).
look-months-below = Menos que en tus { $n } meses de antes (de { $low } a { $high }). Un mes solo no dice por qué.
look-best-month = El mes en que más creciste: { $month } ({ $net }).
look-posts = { $n ->
    [one] Publicaste una vez.
   *[other] Publicaste { $n } veces.
}
look-posts-kinds = { $n ->
    [one] Publicaste una vez
   *[other] Publicaste { $n } veces
}: { $kinds }{ $guessed }.
look-proposed = { " " }(alguna la clasifiqué yo)
look-back = { $n ->
    [one] Volvió 1 persona
   *[other] Volvieron { $n } personas
}{ $before }.
look-before-month = { " " }(el mes anterior, { $n })
look-before-year = { " " }(el año anterior, { $n })
look-who = { $who }
look-brought = { $n ->
    [one] Llegó 1 persona porque alguien la trajo: { $who }.
   *[other] Llegaron { $n } personas porque alguien las trajo: { $who }.
}
look-actions = Tus acciones: { $actions }.{ $after }
look-action-done = { $n ->
    [one] 1 hecha
   *[other] { $n } hechas
}
look-action-partly = { $n } a medias
look-action-no = { $n ->
    [one] 1 que no salió
   *[other] { $n } que no salieron
}
look-after = { " " }La última coincide con { $what }.
look-grew = Creció: { $metric }, de { $before } a { $now } por semana, de media.
look-held = Se mantuvo: { $metric }, { $before } → { $now } por semana, de media.
look-purpose = Lo que llega a tu negocio: { $figures }.
look-purpose-toward = Lo que buscas, «{ $purpose }»: { $figures }.
look-milestone = 🌱 { $what }
look-missing = { $n ->
    [one] Me faltan cifras de 1 semana; de ahí no digo nada.
   *[other] Me faltan cifras de { $n } semanas; de ahí no digo nada.
}
look-card-title = Tu { $period }
look-two = { $a } { $b }
look-card-followers = Seguidores
look-card-posts = Publicaciones
look-card-people = Tu gente
look-card-grew = Lo que pasó
look-card-business = Tu negocio
look-card-actions = Tus acciones
look-card-milestone = Un hito
look-card-told = Me contaste
look-card-best = Un buen mes

## Hitos

milestones-title = <b>Tus hitos</b>
milestones-number = Llegar a un número redondo está bien, pero no lo cuento como hito: no dice si alguien te necesita.
milestones-what = Lo que sí cuento: gente que vuelve, alguien que trae a alguien, una semana con todo contestado, algo que te pedían y ya publicaste, los cuatro tipos de valor en un mes, un hábito, una venta.
milestones-none = Todavía no hay ninguno apuntado. Cuando pase el primero, te lo digo en el resumen.
milestone-on = { $day }: { $what }
milestone-back = Por primera vez, { $n } personas volvieron en un mismo mes.
milestone-brought = { $who } trajo a alguien: la primera persona que llega por otra.
milestone-among = Por primera vez, tu gente se respondió entre sí.
milestone-answered = Una semana con todos los comentarios contestados, y fueron diez o más.
milestone-request = Te pedían «{ $text }», y ya tiene su publicación.
milestone-kinds = Un mes con los cuatro tipos de valor: enseñar, dar para compartir, escuchar y aportar.
milestone-action = Tu primera acción hecha.
milestone-action-purpose = Tu primera acción hecha, camino de «{ $purpose }».
milestone-habit = Tu primer hábito: «{ $plan }».
milestone-sale = La primera venta que me contaste.
