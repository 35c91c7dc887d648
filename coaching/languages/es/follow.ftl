### A quién se sigue, a quién se agradece, qué grupos hay. De nadie sabemos el género: las frases no lo suponen.

people-follows = { $n ->
    [one] Sigues 1 cuenta que me contaste.
   *[other] Sigues { $n } cuentas que me contaste.
}
button-people-whom = ¿Sigo a…?
button-people-groups = Grupos

## ¿La sigo?

follow-whom = ¿A quién? Escríbeme un nombre o un usuario, y con tres toques te digo.
follow-one-by-one = De una en una: después pregúntame por { $names }.
follow-already = Me dijiste que ya sigues a <b>{ $name }</b>; si dudas, míralo así:
follow-learns = <b>{ $name }</b>: sí, si quieres. No es de tu público, pero de ahí aprendes, y eso también vale.
follow-close = <b>{ $name }</b>: como tú prefieras. Es alguien cercano: que no sea de tu público no es motivo para nada. Cordialidad, y listo.
follow-noted = Apuntado: sigues a <b>{ $name }</b>.
button-follow-done = Ya sigo su cuenta

## A quién sigues

follows-told = { $n ->
    [one] Apuntado: sigues a { $names }.
   *[other] Apuntadas { $n } cuentas que sigues: { $names }.
} { $all ->
    [one] Es la única que conozco.
   *[other] Ya van { $all }.
}
follows-of-them = Entre ellas: { $parts }.
follows-other = { $n } que no son clientes ni familia
follows-client = { $n ->
    [one] 1 cliente
   *[other] { $n } clientes
}
follows-family = { $n } de la familia
follows-supplier = { $n ->
    [one] 1 proveedor
   *[other] { $n } proveedores
}
follows-mentor = { $n ->
    [one] 1 mentor
   *[other] { $n } mentores
}
follows-friend = { $n ->
    [one] 1 amistad
   *[other] { $n } amistades
}
follows-famous = { $n ->
    [one] 1 famosa
   *[other] { $n } famosas
}
follows-follower = { $n } que te leen en silencio
follows-silent = { $n ->
    [one] 1 callada
   *[other] { $n } calladas
}
follows-teaches = { $n } que te aportan
follows-full = Guardo como mucho { $n } cuentas que sigues. Para revisar de diez en diez, basta con las que dudas.
follows-totals = Sigues a { $all } cuentas, y { $silent ->
    [one] 1 no dice nada.
   *[other] { $silent } no dicen nada.
}
follows-totals-near = { $n ->
    [one] 1 no se toca: { $parts }.
   *[other] { $n } no se tocan: { $parts }.
}
follows-totals-left = { $n ->
    [one] Queda 1 por mirar, si te apetece. Dime su nombre («calladas: @luz»): decides tú.
   *[other] Quedan { $n } por mirar, si te apetece. Dime sus nombres, hasta { $most } de una vez («calladas: @luz, @sol»): las vemos una a una y decides tú.
}
follows-totals-none = No queda ninguna por mirar: está bien así.

## La revisión

review-whom = <b>Revisar a quién sigues.</b> De diez en diez, una a una, y solo si te apetece. Yo no toco tu cuenta.
review-how = Escríbeme a quién sigues: «sigo a @luz, @pan (clienta), @teo (mentor)», o pega la lista. Si ya sabes quién calla: «calladas: @luz, @sol».
review-again = Seguimos donde estaba.
review-found = De { $all } cuentas que sigues, { $silent ->
    [one] 1 lleva callada
   *[other] { $silent } llevan calladas
} 90 días o más, o me dijiste que callan. { $n ->
    [one] Miramos 1.
   *[other] Miramos { $n }, de una en una.
}
review-spared = { $n ->
    [one] Otra no se toca: es de alguien cercano, de tu público o de quien aprendes.
   *[other] Otras { $n } no se tocan: son de gente cercana, de tu público o de quien aprendes.
}
review-yours = Callar no es nada malo. Tú decides, y lo haces en la app: yo no toco nada.
review-one = <b>{ $at } de { $of }</b> · <b>{ $name }</b>
review-told-silent = Me dijiste que calla. ¿Qué haces con esta cuenta?
review-since-last = Lo último que sé de esa cuenta es del { $day }. ¿Qué haces?
review-since-told = No sé nada de esa cuenta desde el { $day }, cuando me la nombraste. ¿Qué haces?
button-review-keep = La sigo
button-review-drop = Ya no la sigo
button-review-near = Es cliente, mentor, familia…
button-review-teaches = Me enseña
button-review-later = Otro día
button-review-back = ↩️ La anterior
button-review-stop = Lo dejo aquí
button-review-return = ← Volver
button-review-resume = Seguir con la revisión
review-over = <b>Listo.</b> Con eso basta por hoy.
review-counts = Revisadas: { $parts }.
review-count-keep = { $n ->
    [one] sigues con 1
   *[other] sigues con { $n }
}
review-count-drop = { $n ->
    [one] dejas 1
   *[other] dejas { $n }
}
review-count-near = { $n ->
    [one] 1 es cercana y no vuelve a salir
   *[other] { $n } son cercanas y no vuelven a salir
}
review-count-teaches = { $n ->
    [one] 1 te enseña
   *[other] { $n } te enseñan
}
review-count-later = { $n ->
    [one] 1 queda para otro día
   *[other] { $n } quedan para otro día
}
review-by-hand = { $n ->
    [one] La que dejas, déjala en la app sin decir nada: es tu lista, no un juicio.
   *[other] Las que dejas, déjalas en la app sin decir nada: es tu lista, no un juicio.
}
review-more-left = { $n ->
    [one] Queda 1 más para otra vez, sin prisa.
   *[other] Quedan { $n } más para otra vez, sin prisa.
}
review-left = { $n ->
    [one] Lo dejo aquí. Falta 1: cuando quieras seguimos.
   *[other] Lo dejo aquí. Faltan { $n }: cuando quieras seguimos.
}
review-none = { $all ->
    [one] De la cuenta que sigues, nada que revisar hoy.
   *[other] De las { $all } cuentas que sigues, ninguna que revisar hoy.
}
review-kept = { $n ->
    [one] 1 la miraste hace poco.
   *[other] { $n } las miraste hace poco.
}
review-by = Para decir que una cuenta calla necesito 90 días desde que me la nombras: podré decirlo desde el { $day }.
review-silent-how = ¿Sabes tú de alguna que lleve meses callada? Escríbeme «calladas: @luz, @sol».

## De golpe, no

bulk-following = Eso no puedo hacerlo, y no te lo aconsejo: al dejar de seguir a todo el mundo de golpe se van también clientes, mentores y gente que te lee callando. Seguir no es una deuda, ni de ida ni de vuelta.
bulk-following-instead = Si tu lista te pesa, la miramos de diez en diez: solo cuentas calladas, nadie cercano, y decides tú.
bulk-followers = Eso no puedo hacerlo, y no te lo aconsejo: quien te sigue y calla no es un fantasma. Unas 9 de cada 10 personas solo miran, y a veces quien compra es quien callaba. Quitar solo tiene sentido con cuentas claramente falsas, una a una.
bulk-followers-instead = Si lo que te pesa es a quién sigues tú, eso sí lo miramos, de diez en diez.
bulk-back = Eso no puedo hacerlo, y no te lo aconsejo: seguir de vuelta a todo el mundo llena tu lista de quien solo busca el intercambio. Seguir no es una deuda.
bulk-back-instead = Sí a quien te aporta y es de tu público; con quien acaba de llegar, espera. Pregúntame de una en una: «¿sigo a @luz?».
bulk-buy = Comprar seguidores o «me gusta» no lo hago ni te lo aconsejo: son cuentas que no leen ni compran, la red las borra y tus números dejan de decirte nada.
bulk-buy-instead = Con menos gente, y de la tuya, llegas antes. Si quieres, dime a quién quieres llegar: /target
bulk-gone = Quién se fue no lo veo, ni lo dice la red; y una lista de nombres con los que enfadarse no la hago.
bulk-gone-instead = Rinde más mirar por qué se quedaría la gente que quieres: pregúntame «¿por qué bajé?».
button-bulk-why = ¿Y con quien calla?

## Un gesto

gesture-brought = • Un gesto para <b>{ $name }</b>: gracias por su nombre, por la gente que trajo.
gesture-spread = • Un gesto para <b>{ $name }</b>: devuélvele el favor con una mención.
gesture-replies = • Un gesto para <b>{ $name }</b>: pídele que cuente cómo lo hace, y compártelo.
action-mention-hub = cuando prepares tu próxima historia, menciona a { $name } y da las gracias por haber compartido lo tuyo.
action-invite-hub = cuando abras la app el martes, pide a { $name } que cuente cómo lo hace, y compártelo con su nombre.
more-mention-hub = Una mención breve y concreta basta: qué compartió y por qué te ayudó.
more-invite-hub = Quien responde a otros sabe explicar lo tuyo con palabras de cliente: dale sitio.
plan-somebody = una persona
plan-mention-hub = mencionaré a { $name } en una historia y daré las gracias
plan-mention-hub-small = enviaré un «gracias por compartir» a { $name }
plan-invite-hub = pediré a { $name } que cuente cómo lo hace
plan-invite-hub-small = daré las gracias a { $name } por responder a otros
hub-held = Lo probé quitando cada semana: <b>{ $name }</b> sigue entre las tres primeras personas en { $n } de { $of } pruebas.
hub-shaky = Con { $names } hay casi un empate con quien viene detrás: aún no lo puedo decir.

## Grupos

groups-missing-people = Para ver grupos necesito saber de { $needed } personas qué les interesa o con quién hablan; por ahora sé de { $have }.
groups-missing-links = Para ver grupos necesito { $needed } lazos entre la gente (quién responde a quién, o temas en común); por ahora veo { $have }.
groups-how = Cuéntamelo así: «Ana respondió a Luis», o «Ana: temas pan, masas».
groups-one = De momento es un solo grupo: { $n } personas que hablan entre sí.
groups-talk = Por quién responde a quién veo { $n } grupos:
groups-themes = Por temas veo { $n } grupos:
groups-circle = • { $names }{ $more }
groups-circle-on = • <b>{ $topics }</b>: { $names }{ $more }
groups-bridge = { $n ->
    [one] Entre ellos hace de puente <b>{ $names }</b>: es quien puede presentar a unos y otros.
   *[other] Entre ellos hacen de puente <b>{ $names }</b>: pueden presentar a unos y otros.
}
groups-apart = Casi no se cruzan: una pregunta que interese a varios los junta.
