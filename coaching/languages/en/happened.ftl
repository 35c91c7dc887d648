## What happened around the account, said back

echo-event-last-week = Noted: { $event } (last week).
echo-event-this-week = Noted: { $event } (this week).
echo-event-year = Noted: { $event } (in { $year }).
echo-event-span = Noted: { $event } (between { $first } and { $last }).
echo-note = Noted: “{ $note }” ({ day-name }).
echo-note-last-week = Noted: “{ $note }” (last week).
echo-note-this-week = Noted: “{ $note }” (this week).
echo-note-year = Noted: “{ $note }” (in { $year }).
echo-note-span = Noted: “{ $note }” (between { $first } and { $last }).
echo-pause = Noted: break ({ since-day }).
echo-pause-today = Noted: break, for now { since-day }. If it began earlier, tell me with “Fix”: “since November 3rd”.
echo-pause-span = Noted: break ({ $first } to { $last }).
echo-pause-over = Noted: you're posting again ({ day-name }).
fix-happened = I can't tell what to change. You can give me another day (“it was on Monday”) or write it all again.
echo-posts-one = • “{ $topic }” ({ day-name })
listed-on = “{ $topic }” ({ day-name }) → { $what }
