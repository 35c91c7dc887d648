### Por qué se pregunta cada cosa, y lo que queda abierto.

round-behind = Queda abierto: { $what }.
round-behind-at = Queda abierto, en la pregunta { $n } de { $of }: { $what }.
round-remaining = { $n ->
    [one] Queda 1, contando esta.
   *[other] Quedan { $n }, contando esta.
}

round-name-interview = las primeras preguntas
round-name-card = la ficha de a quién quieres llegar
round-name-brand = las preguntas sobre tu marca
round-name-purpose = las preguntas sobre para qué
round-name-community = la mirada a tu comunidad
round-name-clients = las preguntas sobre tus clientes
round-name-mirror = las preguntas sobre tus propios me gusta
round-name-follow = lo de <b>{ $name }</b>
round-name-audience = mirar quién te sigue, una cuenta a la vez

why-ask-interview = Para que lo que te diga sea sobre lo tuyo y no en general: con qué vendes, a quién y para qué. Puedes saltar cualquiera.
why-ask-card = Con esas seis respuestas puedo mirar si tus publicaciones van para esa persona, y si se fue justo quien no lo era. Puedes saltar cualquiera.
why-ask-brand = Para proponerte pasos que suenen a ti, y avisarte si algo choca con lo que nunca harías. Puedes saltar cualquiera.
why-ask-purpose = Porque más seguidores no es un fin: sabiendo para qué los quieres, te digo si los números van hacia ahí. Puedes saltar cualquiera.
why-ask-community = Porque una comunidad se ve en quién responde y en quién vuelve, no en cuántos son. Cada semana lo comparo con tus semanas anteriores. Puedes saltar cualquiera.
why-ask-clients = Porque casi nadie comenta antes de comprar: así se ve cuánto te traen los que callan. Puedes saltar cualquiera.
why-ask-mirror = Para comparar: de los me gusta que diste tú, cuántos acabaron en algo. Con los que recibes pasa lo mismo. De los números no guardo nada.
why-ask-audience = Para saber si quien llega es la gente que buscas: unas pocas cuentas bastan para una idea, con su margen. De ninguna guardo el nombre.
why-ask-plan = Porque con un momento concreto («cuando …, haré …») se hace mucho más que con una intención. Si no va, lo dejamos.
why-ask-follow = Para no decirte «síguelo» a ciegas: pesa si te aporta, si es de tu público y si solo critica. Cuántos seguidores tiene da igual.
why-ask-review = Sale porque la sigues y, por lo que me dijiste, lleva tiempo callada. Decides tú; yo no toco ninguna cuenta.
why-ask-figure = Porque no estoy seguro de ese número, y uno mal apuntado tuerce todo lo que te diga después. Mientras no me contestes, no cuenta.
why-ask-network = Porque cada red se cuenta aparte: sin saber de cuál es, no puedo compararlo con la semana pasada.
why-ask-outcome = Porque así veo qué te sirve: si no salió, busco algo más pequeño. No hay nada que justificar.
why-ask-post = Para ver si lo que publicas va para la gente que buscas, y qué da cada cosa. Puedes no contestar.
why-ask-request = Para saber si lo que te pidieron ya tiene su publicación. Puedes no contestar.
why-ask-goal = Porque con un número delante puedo decirte a qué ritmo vas. Sin meta también se puede.
why-ask-zone = Para escribirte a una hora que no moleste. Solo guardo la zona horaria.

pause-weekend = Puedo mover el resumen a otro día. Y si tampoco quieres recordatorios en fin de semana, escribe «solo el resumen»: entonces no llega nada más. Todavía no cambié nada.
zone-offer = ¿Estás en { $town }? Así el resumen te llega a tu hora; de momento la supongo.
button-zone-there = Sí, { $town }
button-zone-other = No, otra ciudad
