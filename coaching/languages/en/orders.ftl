### What Faro answers to an order in plain words.

order-deleted = Deleted: { $what }.
order-all = Delete all ({ $n })
order-which = There are several things like that. Which one shall I delete?
order-more = There are { $n } in all; these are the latest.
order-none = I can't find anything like that in what I noted. Your numbers are in /history.
order-nothing = There's nothing noted that I could undo.
order-nothing-back = There's nothing to put back.
order-taken-back = Done, everything is as it was before.
order-wrong = The last thing I noted: { $what }. If it's wrong, take it out and tell me again.
order-same = That's what I have already: { $what }.
order-which-right = Which one is { $n }?
ask-half = Is that { $first } in the morning or { $second }?
which-inside = For today I already have { $count } followers{ $where }. Is that { $change } already counted there?
which-inside-amount = I already have { $what }. Are these { $n } already counted there?
button-inside-same = Already counted
inside-neither = All right, I note nothing: it all stays as it was.
button-inside-now = No: it's { $n } now
inside-same = All right: it was already counted, and your total stays as it was.
rounded-same = For that day I already have { $what }, the exact number. The rounded one says the same: nothing changes.
rounded-other = For that day I had { $what }. The new number counts, which is rounded.
same-day-sum = The { $known } I already had and { $more } more.
which-inside-larger = I already have { $what }. Are these { $n } all of them, or on top?
button-inside-all = { $n } in all
button-inside-more = On top: { $n } now
sold-sum = { $time ->
    [all] Sales you told me of, in all: <b>{ $n }</b>
    [day] Sales you told me of, { $first }: <b>{ $n }</b>
   *[days] Sales you told me of, { $first } to { $last }: <b>{ $n }</b>
}
sold-part = • { $what }
sold-more = … and { $n } more: /history sales
sold-none = { $time ->
    [all] You haven't told me of any sale yet. Tell me like this: “sold 4 cakes”.
    [day] For that day ({ $first }) you told me of no sales. That's not a zero: I don't know.
   *[days] From { $first } to { $last } you told me of no sales. That's not a zero: I don't know.
}
sold-around = I also have { $what }: I don't know how many fall on those days.
sold-latest = The latest: { $what }
moved-day = The date changes: { $first } → { $last }.
echo-change-beside = I don't add the { $net } that you tell me: it's inside the total. Between your two totals there's { $counted }.
messages-answered = { $n ->
    [one] 1 message answered: good. I don't note it
   *[other] { $n } messages answered: good. I don't note them
}; I keep the messages that you receive (“12 messages”) and the comments that you answer (“I answered 3 of 10 comments”).
answers-owed = { $n } to answer: I don't note that as a new figure. Start with whoever asks something; then tell me how many you answered (“I answered 3 of 10 comments”).
doubt-left = { $what }: I leave that unnoted; tell me again if you like.
nobody-but = But for those days you told me of { $n ->
    [one] 1 comment ({ $names })
   *[other] { $n } comments ({ $names })
}. If the zero is about something else, undo it.
which-again = I already have { $what } for that day. Is it { $n } more, or the same ones?
button-more = More
button-same = The same
again-same = All right, it stays as it was.
order-still-paused = For now, the summaries stay paused.
order-until-unclear = I didn't get until when, so they stay paused until you say “resume”. You can also write “pause until 3 March”.
order-no-goal = You have no goal, and that's fine. With /goal you can set one whenever you like.
paused-until = Summaries paused until { $day }. Then they come back by themselves: every { $weekday } at { $time }. You can still send me numbers and questions.
settings-summary-until = Summary: paused until { $day }; then every { $weekday } at { $time }
