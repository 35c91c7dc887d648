### What the people around do: told, pasted, and read as signs of life. Nobody's gender is known.

## Said back

acts-noted = <b>Noted:</b>
acts-noted-on = <b>Noted</b> ({ day-name }):
acts-person = • <b>{ $name }</b>: { $did }
acts-more = … and { $n } more people ({ $acts } acts).
acts-of = what { $names } did
acts-names-more = { $names } and { $n } more
acts-met = { $n ->
    [one] { $names } joins your list: /people
   *[other] { $names } join your list: /people
}
acts-unsure = I'm not sure what exactly { $n ->
    [one] { $names }
   *[other] each of { $names }
} did, and I noted nothing. Write it like this: “Ann commented 3 times and replied to Luke”.
acts-unkept = That is what { $names } did, not a figure of your account: of each person I note comments, replies, shares, mentions and who they bring. I noted nothing.
acts-unnamed = Who was it? Just write me the name and I note it. For now I noted nothing.
did-comment = { $n ->
    [one] commented
   *[other] commented { $n } times
}
did-question = { $n ->
    [one] asked
   *[other] asked { $n } times
}
did-complaint = { $n ->
    [one] complained
   *[other] complained { $n } times
}
did-reply = { $n ->
    [one] replied to somebody else
   *[other] replied to others { $n } times
}
did-reply-to = { $n ->
    [one] replied to { $to }
   *[other] replied to { $to } { $n } times
}
did-share = { $n ->
    [one] shared your things
   *[other] shared your things { $n } times
}
did-mention = { $n ->
    [one] mentioned you
   *[other] mentioned you { $n } times
}
did-brings = { $n ->
    [one] brought 1 person
   *[other] brought { $n } people
}
did-brings-to = brought { $to }
did-answered = { $n ->
    [one] got your answer
   *[other] got { $n } answers of yours
}

## A pasted thread

acts-thread = I read a thread with { $n ->
    [one] 1 comment
   *[other] { $n } comments
} by { $people } people.
acts-mine = You are { $name }: I note no comments of that name.
acts-mine-forgot = Forgotten: { $name } isn't you. If you paste it again, I'll ask again.
button-acts-not-me = I'm not { $name }
acts-unread = I couldn't tell who wrote { $n ->
    [one] 1 comment, so I don't note it.
   *[other] { $n } comments, so I don't note them.
}
acts-whose = Which name is yours? That way I don't count you as somebody else. Until you say so I note nothing.
button-acts-nobody = I'm not in it
button-acts-drop = Note nothing
acts-dropped = All right: I noted nothing.
acts-still-wait = Still waiting for your answer: { $names }.
acts-nobody-waits = I have nobody noted who waits for your answer.
acts-nobody-told = You haven't told me yet who comments. Tell me like this: “Ann commented”, or paste the thread here.
acts-once-only = You told me of comments by { $names }; in two different weeks, nobody's yet.
acts-quiet-needs = To say so I need you to tell me of your people for more weeks in a row: what nobody tells me is no silence.
acts-quiet = { $n ->
    [0] Of those who came back, nobody is missing.
    [one] Came back, and isn't there in the last four weeks: { $names }. It may just be life: silence is nothing bad.
   *[other] Came back, and aren't there in the last four weeks: { $names }. It may just be life: silence is nothing bad.
}
lights-grown = Your audience went from { $before } ({ $day }) to { $now }, and { $n ->
    [one] 1 person comes back to comment
   *[other] { $n } people come back to comment
}. That it's always the same people is usual; more audience isn't more community yet.
acts-private = I read a private chat ({ $names }). Private messages are no comments, so I noted nothing. If you like, tell me how many there were: “3 messages”.
acts-nothing = Only you are in it, so there is nothing to note.
acts-again = I noted just that of { $names } today already. Is it another time?
acts-again-some = Of { $of } acts, I had noted { $n } already. What shall I do?
button-acts-new = Only what is new ({ $n })
button-acts-all = Note it all
acts-step-owed = when you open the app today, answer { $names } before you look at the numbers.

## Signs of life

button-people-signs = Signs of life
lights-title = <b>Signs of life</b> (last 7 days)
lights-usual = <b>Signs of life</b>: last 7 days, against { $n } weeks of yours{ $untold }
lights-untold = { " " }({ $n ->
    [one] 1 week untold is not a zero
   *[other] { $n } weeks untold are not zeros
})
lights-sign = { $light } { $name }: { $n } · { $how }{ $chance } (usually { NUMBER($usual, maximumFractionDigits: 1) })
lights-among = { $light } { $name }: { $n } of { $of }, { $percent }% · { $how }{ $chance } (usually { $usual }%)
lights-on = as ever or more
lights-dim = less than other times
lights-out = nothing this week
lights-chance = , perhaps by chance
light-on = ●
light-dim = ◐
light-out = ○
sign-value = They share and bring people
sign-talk = They comment
sign-among = They answer each other
sign-ask = They ask
sign-complain = They complain
lights-needs-names = Of people by name you have not told me enough yet to read the signs of life.
lights-needs-week = You haven't told me anything about your people this week. That is no zero: I don't know.
lights-needs-comments = In four weeks you told me of { $n ->
    [0] 0 comments
    [one] 1 comment
   *[other] { $n } comments
}. With { $needed } something can be said.
lights-needs-weeks = { $n ->
    [0] This is the first week that you tell me of.
    [one] Before this week you told me of 1.
   *[other] Before this week you told me of { $n }.
} With { $needed } I'll know what is usual in your community.
lights-returned = { $n ->
    [one] Coming back, in 2 of the last 4 weeks or more, 1 person: { $names }.
   *[other] Coming back, in 2 of the last 4 weeks or more, { $n } people: { $names }.
}
lights-replied = You replied to { $replied } of { $comments } comments in 7 days.
lights-owed = { $n ->
    [one] { $names } is waiting for your answer.
   *[other] { $names } are waiting for your answer.
}
lights-owed-unknown = { $n ->
    [one] { $names } wrote
   *[other] { $names } wrote
}; I don't know whether you answered. If you did, tell me: “I replied to …”.
lights-brief = Signs: they share { $value } · comment { $talk } · answer each other { $among } · ask { $ask } · complain { $complain }
lights-step-all = you replied to { $replied } of { $comments }: when you open the app, answer the rest within 24 hours.
lights-step-among = when you post this week, ask something that people can answer each other (“who has tried it?”).
lights-step-value = when you post this week, make something that one wants to send to a friend.
lights-step-ask = when you post this week, end with “what would you like to know?”.
lights-step-talk = when you post this week, ask something that takes one word to answer.
lights-step-tell = when you look at your comments, tell me: “Ann commented and replied to Luke”, or paste the thread here.
finding-audience_not_community-returning = Your audience grew (from { $before } to { $now }), but no more people than before come back ({ $again } in four weeks; before, { $again_before }). A bigger audience isn't a bigger community yet.
