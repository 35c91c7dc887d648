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
button-inside-same = Already counted
button-inside-now = No: it's { $n } now
inside-same = All right: it was already counted, and your total stays as it was.
which-again = I already have { $what } for that day. Is it { $n } more, or the same ones?
button-more = More
button-same = The same
again-same = All right, it stays as it was.
order-still-paused = For now, the summaries stay paused.
order-until-unclear = I didn't get until when, so they stay paused until you say “resume”. You can also write “pause until 3 March”.
order-no-goal = You have no goal, and that's fine. With /goal you can set one whenever you like.
paused-until = Summaries paused until { $day }. Then they come back by themselves: every { $weekday } at { $time }. You can still send me numbers and questions.
settings-summary-until = Summary: paused until { $day }; then every { $weekday } at { $time }
