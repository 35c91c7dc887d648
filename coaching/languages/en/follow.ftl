### Whom one follows, whom one thanks, what groups there are. Nobody's gender is known: no sentence presumes one.

people-follows = { $n ->
    [one] You follow 1 account that you told me of.
   *[other] You follow { $n } accounts that you told me of.
}
button-people-whom = Do I follow…?
button-people-groups = Groups

## Do I follow back?

follow-whom = Whom? Write a name or a handle, and three taps later I'll tell you.
follow-one-by-one = One at a time: ask me about { $names } afterwards.
follow-already = You told me that you follow <b>{ $name }</b> already; if you're in doubt, look at it this way:
follow-learns = <b>{ $name }</b>: yes, if you like. Not your audience, but you learn there, and that counts too.
follow-close = <b>{ $name }</b>: whatever you prefer. Somebody near to you: not being your audience is no reason for anything. Be cordial, and that's it.
follow-noted = Noted: you follow <b>{ $name }</b>.
button-follow-done = I follow them now

## Whom you follow

follows-told = { $n ->
    [one] Noted: you follow { $names }.
   *[other] Noted { $n } accounts that you follow: { $names }.
} { $all ->
    [one] It's the only one I know of.
   *[other] That makes { $all }.
}
follows-of-them = Among them: { $parts }.
follows-other = { $n } neither customers nor family
follows-client = { $n ->
    [one] 1 customer
   *[other] { $n } customers
}
follows-family = { $n } family
follows-supplier = { $n ->
    [one] 1 supplier
   *[other] { $n } suppliers
}
follows-mentor = { $n ->
    [one] 1 mentor
   *[other] { $n } mentors
}
follows-friend = { $n ->
    [one] 1 friend
   *[other] { $n } friends
}
follows-famous = { $n } famous
follows-follower = { $n } who read you in silence
follows-silent = { $n } silent
follows-teaches = { $n ->
    [one] 1 that gives you something
   *[other] { $n } that give you something
}
follows-full = I keep { $n } accounts that you follow at most. To look at ten at a time, the ones you doubt about are enough.
follows-totals = You follow { $all } accounts, and { $silent ->
    [one] 1 says nothing.
   *[other] { $silent } say nothing.
}
follows-totals-near = { $n ->
    [one] 1 is left alone: { $parts }.
   *[other] { $n } are left alone: { $parts }.
}
follows-totals-left = { $n ->
    [one] 1 is left to look at, if you feel like it. Tell me the name (“silent: @luz”): you decide.
   *[other] { $n } are left to look at, if you feel like it. Tell me the names, up to { $most } at a time (“silent: @luz, @sol”): we look at them one by one and you decide.
}
follows-totals-none = None is left to look at: that's fine as it is.

## The review

review-whom = <b>Review whom you follow.</b> Ten at a time, one by one, and only if you feel like it. I don't touch your account.
review-how = Write whom you follow: “I follow @luz, @bread (customer), @theo (mentor)”, or paste the list. If you know who is silent: “silent: @luz, @sun”.
review-again = We go on where you were.
review-found = Of { $all } accounts you follow, { $silent ->
    [one] 1 has been silent
   *[other] { $silent } have been silent
} for 90 days or more, or you told me so. { $n ->
    [one] Let's look at 1.
   *[other] Let's look at { $n }, one at a time.
}
review-spared = { $n ->
    [one] 1 more isn't touched: near to you, your audience, or somebody you learn from.
   *[other] { $n } more aren't touched: near to you, your audience, or people you learn from.
}
review-yours = There's nothing wrong with silence. You decide, and you do it in the app: I touch nothing.
review-one = <b>{ $at } of { $of }</b> · <b>{ $name }</b>
review-told-silent = You told me it's silent. What do you do with this account?
review-since-last = The last I know of this account is from { $day }. What do you do?
review-since-told = I've known nothing of this account since { $day }, when you named it. What do you do?
button-review-keep = I keep following
button-review-drop = I don't follow any more
button-review-near = Customer, mentor, family…
button-review-teaches = Teaches me
button-review-later = Another day
button-review-back = ↩️ The one before
button-review-stop = I'll stop here
button-review-return = ← Back
button-review-resume = Go on with the review
review-over = <b>Done.</b> That's enough for today.
review-counts = So far: { $parts }.
review-count-keep = you keep { $n }
review-count-drop = you leave { $n }
review-count-near = { $n ->
    [one] 1 is near to you and won't come up again
   *[other] { $n } are near to you and won't come up again
}
review-count-teaches = { $n ->
    [one] 1 teaches you
   *[other] { $n } teach you
}
review-count-later = { $n ->
    [one] 1 waits for another day
   *[other] { $n } wait for another day
}
review-by-hand = { $n ->
    [one] The one you leave, leave in the app without a word: it's your list, not a judgement.
   *[other] The ones you leave, leave in the app without a word: it's your list, not a judgement.
}
review-more-left = { $n ->
    [one] 1 more is left for another time, no hurry.
   *[other] { $n } more are left for another time, no hurry.
}
review-left = { $n ->
    [one] I'll stop here. 1 is left: we go on whenever you like.
   *[other] I'll stop here. { $n } are left: we go on whenever you like.
}
review-none = { $all ->
    [one] Of the account you follow, nothing to review today.
   *[other] Of the { $all } accounts you follow, none to review today.
}
review-kept = { $n ->
    [one] You looked at 1 not long ago.
   *[other] You looked at { $n } not long ago.
}
review-by = To say that an account is silent I need 90 days from when you name it: I can tell from { $day } on.
review-silent-how = Do you know of any that has been silent for months? Write “silent: @luz, @sun”.

## All in one go, no

bulk-following = I can't do that, and I'd advise against it: unfollowing everybody in one go also drops customers, mentors and people who read you in silence. Following is no debt, neither way.
bulk-following-instead = If your list weighs on you, we can look at it ten at a time: only silent accounts, nobody near to you, and you decide.
bulk-followers = I can't do that, and I'd advise against it: whoever follows you in silence is no ghost. About 9 in 10 people only watch, and sometimes the one who buys is the one who was quiet. Removing only makes sense for accounts that are plainly fake, one by one.
bulk-followers-instead = If it's the accounts you follow that weigh on you, those we can look at, ten at a time.
bulk-back = I can't do that, and I'd advise against it: following everybody back fills your list with those who only want the exchange. Following is no debt.
bulk-back-instead = Yes to whoever adds something and is your audience; with newcomers, wait. Ask me one by one: “should I follow @luz?”.
bulk-buy = I don't buy followers or likes, and I'd advise against it: those accounts neither read nor buy, the network deletes them, and your numbers stop telling you anything.
bulk-buy-instead = Fewer people, if they are yours, get you there sooner. If you like, tell me whom you want to reach: /target
bulk-gone = Who left I can't see, nor does the network say; and a list of names to be angry at I don't make.
bulk-gone-instead = It pays more to look at why the people you want would stay: ask me “why did I drop?”.
button-bulk-why = What about silent people?

## A gesture

gesture-brought = • A gesture for <b>{ $name }</b>: say thank you by name, for the people they brought.
gesture-spread = • A gesture for <b>{ $name }</b>: return the favour with a mention.
gesture-replies = • A gesture for <b>{ $name }</b>: ask them to tell how they do it, and share that.
action-mention-hub = when you make your next story, mention { $name } and say thank you for sharing you.
action-invite-hub = when you open the app on Tuesday, ask { $name } to tell how they do it, and share it with their name.
more-mention-hub = A short mention is enough, for something particular: what they shared, and how it helped.
more-invite-hub = Whoever answers others can explain what you do in a customer's words: give them room.
plan-somebody = somebody
plan-mention-hub = I'll mention { $name } in a story and say thank you
plan-mention-hub-small = I'll send { $name } a “thanks for sharing”
plan-invite-hub = I'll ask { $name } to tell how they do it
plan-invite-hub-small = I'll thank { $name } for answering others
hub-held = I tried it without each single week: <b>{ $name }</b> stays among the first three people in { $n } of { $of } tries.
hub-shaky = With { $names } it's nearly a tie with whoever comes next: I can't tell yet.

## Groups

groups-missing-people = To see groups I need to know of { $needed } people what they care about or whom they talk to; so far I know of { $have }.
groups-missing-links = To see groups I need { $needed } links among people (who answers whom, or shared topics); so far I see { $have }.
groups-how = Tell me like this: “Ann replied to Luke”, or “Ann: topics bread, dough”.
groups-one = So far it's one group: { $n } people who talk with each other.
groups-talk = By who answers whom I see { $n } groups:
groups-themes = By topic I see { $n } groups:
groups-circle = • { $names }{ $more }
groups-circle-on = • <b>{ $topics }</b>: { $names }{ $more }
groups-bridge = { $n ->
    [one] Between them stands <b>{ $names }</b>, who can introduce one to the other.
   *[other] Between them stand <b>{ $names }</b>, who can introduce one to the other.
}
groups-apart = They hardly ever meet: a question that interests several brings them together.
