### The people around an account. Nobody's gender is known: no sentence presumes one.

## /people

people-what = <b>Your people.</b> Who moves around your account: whom to thank, whom to follow, and whom to look at calmly.
people-how = Write a name (“Ann”) and I'll ask three questions; or tell me: “Ann: brought 5, shared 9, replies to others 8, 7 weeks” (of the last 8). Or today's: “Ann commented and brought her cousin”, or a pasted thread of comments.
people-list = Follow their account? From what you told me:
people-row = • { $name }: { $verdict }
people-more = … and { $n } more.
button-people-before = ← Previous
button-people-further = Next →
people-known = What you told me of <b>{ $name }</b>: { $facts }.
people-bare = Of <b>{ $name }</b> I only have the name. Tell me what they did (“{ $name } commented”) and I'll keep it.
people-unknown = I have nothing noted about { $names }.
people-hub-comments = { $n ->
    [one] { $names } comments; who shares or brings people I don't know yet. Tell me like this: “{ $first } shared my reel”, “{ $first } brought her cousin”.
   *[other] { $names } comment; who shares or brings people I don't know yet. Tell me like this: “{ $first } shared my reel”, “{ $first } brought her cousin”.
}
people-left = Noted: you no longer follow { $names }.
people-left-unknown = I had no note that you follow { $names }, so nothing changes.
acts-none-waits = I have nobody down who waits for your answer.
people-thanked = Lovely: thanks by name is what brings people closest. If you tell me whom (“I thanked Mary”), I note it.
people-thanked-noted = Thanks by name count as an answer: that's how it's noted.
button-people-named = Yes, that is the name
people-which = Whom shall I remove?
people-undone = Undone: { $names }. All is as it was before.
people-hub-none = I don't know yet what anybody does for your account. Write it like this: “Ann: brought 5, shared 9, replies to others 8, 7 weeks”.
button-people-hub = Who helps me most?
button-people-review = Review whom I follow
button-people-remove = Remove somebody
button-people-drop = Remove { $name }
button-people-again = Ask me again
button-people-list = See my people
ask-contact-target = Is <b>{ $name }</b> part of your audience?
ask-contact-target-known = Is <b>{ $name }</b> part of your audience? You told me: “{ $target }”.
ask-contact-value = Does <b>{ $name }</b> add something for you? Ideas, support, customers…
ask-contact-tone = How does <b>{ $name }</b> usually write to you?
ask-contact-close = What is <b>{ $name }</b> to you? A customer's complaint is not the same as criticism for its own sake.
contact-yes = Yes
contact-no = No
contact-unknown = I don't know
contact-none = None of these
contact-added = Noted: <b>{ $name }</b>.
contact-told = Noted: <b>{ $name }</b> ({ $facts }).
contact-told-more = { $n ->
    [one] Noted 1 more person.
   *[other] Noted { $n } more people.
}
contact-unclear = I couldn't read “{ $words }”, so I didn't note that.
contact-doubt = I'm not sure that “{ $name }” is somebody's name, so I kept nothing. Write just the name (“Ann”) or “Ann: brought 5”.
contact-whose = Is “{ $name }” one of your people? Then write it like this: “{ $name } commented 3 times”. If it is a post or a figure of yours, tell me without the name. For now I noted nothing.
people-block = I can't block or mute anyone: you do that in the app, on their profile. Blocking somebody who insults you is fine; your summaries stay as they are.
people-away = I don't touch your account: unfollowing somebody is for you to do, in the app and without explanations. If you do, tell me (“I stopped following @luz”) and I note it. If it's because they criticise, you can answer once, calmly, first.
people-size = How many followers somebody has changes no order: I look at what they do for your account, not at their size.
contact-unread = I see no name there, and I noted nothing. Write just the name (“Ann”) or “Ann: brought 5, shared 9”.
contact-full = I already keep { $n } people, which is the most: remove somebody before you add more.
contact-removed = I removed <b>{ $name }</b> and forgot what you told me. You can still undo it today; from tomorrow it is gone.
contact-choose = Tap an answer, or write “I don't know” or “no”. Then we go on to somebody else.
contact-of-whom = Whom do you mean? Write it with the name: “{ $name } is a customer”.
contact-next = Anybody else? Write another name, or /people to see the list.
told-people_brought = brought { $n }
told-shares = shared { $n }
told-mentions = mentioned you { $n }
told-replies_to_others = replied to others { $n }
told-weeks_active = { $n } of the last 8 weeks
told-interactions = wrote to you { $n ->
    [one] once
   *[other] { $n } times
}
told-comments = { $n ->
    [one] 1 comment
   *[other] { $n } comments
}
told-constructive = { $n ->
    [one] 1 useful comment
   *[other] { $n } useful comments
}
told-critical = { $n } critical
told-followers = { $n ->
    [one] 1 follower
   *[other] { $n } followers
}, which don't count here
told-topics = topics: { $topics }
told-relation-client = a customer
told-relation-family = family
told-relation-supplier = supplies you
told-relation-mentor = teaches you the trade
told-relation-friend = a friend
told-relation-famous = a famous account
told-relation-follower = follows you in silence
told-relation-other = neither a customer nor family
told-tone-constructive = writes constructively
told-tone-mixed = writes a bit of everything
told-tone-only_critic = only criticises, 3 times or more
told-tone-nothing = hasn't done anything yet
told-target = part of your audience
told-target-no = not part of your audience
told-adds_value = adds something for you
told-adds_value-no = adds nothing for you
tone-constructive = Constructively
tone-mixed = A bit of both
tone-only_critic = Only criticises, 3 times or more
tone-nothing = Nothing yet
relation-other = Neither customer nor family
relation-client = Customer
relation-family = Family
relation-supplier = Supplier
relation-mentor = Mentor
relation-friend = Friend
relation-famous = Famous account
relation-follower = Follows you in silence

## Do I follow back?

verdict-yes = yes
verdict-no = no need
verdict-wait = not clear yet
verdict-keep = answer the complaint
follow-fits = <b>{ $name }</b>: yes. Part of your audience, and adds something: you can follow the account.
follow-not_target = <b>{ $name }</b>: no need. Not part of your audience; if they write, be cordial.
follow-only_critic = <b>{ $name }</b>: no. Only criticism so far, nothing constructive: answer once, calmly, and don't get into an argument.
follow-new = <b>{ $name }</b>: wait. They haven't done anything yet, and whether they add something isn't known: time will tell. Be cordial meanwhile.
follow-target_unknown = <b>{ $name }</b>: wait. I don't know yet whether they are part of your audience, and not knowing is not a no.
follow-value_unknown = <b>{ $name }</b>: wait. Part of your audience, but I don't know yet whether they add something.
follow-no_value = <b>{ $name }</b>: wait. Part of your audience, but adding nothing so far: be cordial, and time will tell.
follow-complaint = <b>{ $name }</b>: answer and keep. A customer's complaint counts: answer it before you think about following anybody.

## Who helps most, and whom one follows

finding-hub_found = The one who moves your account most seems to be <b>{ $name }</b>: { $acts }. How many followers they have doesn't matter, and they may not know it.
finding-hub_found-tie = I can't separate <b>{ $names }</b>: what they do for your account is about the same. How many followers they have doesn't matter, and they may not know it.
act-brought = { $n ->
    [one] brought 1 person
   *[other] brought { $n } people
}
act-spread = { $n ->
    [one] shared or mentioned you once
   *[other] shared or mentioned you { $n } times
}
act-replies = { $n ->
    [one] replied to others once
   *[other] replied to others { $n } times
}
people-comma = { $a }, { $b }
people-and = { $a } and { $b }
hub-rough = It is a rough guide: with fewer than five people, or without four weeks counted, the order may change.
hub-circles = By topic I see { $n } groups: { $topics }.{ $bridge }
hub-bridge = { " " }Bridging them: { $names }.
finding-followback_review = Yes to those who add something and are part of your audience; no to those who only criticise; with newcomers, wait. And be cordial to everybody.
review-who = From what you told me: { $parts }.
review-keep = answer the complaint of { $names }{ $more }
review-yes = yes to { $names }{ $more }
review-no = no to { $names }{ $more }
review-wait = wait with { $names }{ $more }
review-more = { " " }and { $n } more
review-prune = { $n ->
    [one] There is 1 silent account that adds nothing for you: if you follow it, have a calm look at it.
   *[other] There are { $n } silent accounts that add nothing for you: if you follow them, have a calm look, one by one.
} You decide; no mass unfollowing.
action-thank-hub = when you open the app on Tuesday, thank { $name } by name, with one small gesture: a message or a mention.
action-thank-hubs = when you open the app on Tuesday, thank { $names }, by name and with one small gesture: a message or a mention.
action-ask-hub = when { $name } next comments, ask what they would like to see or tell of what you do.
action-answer-complaint = when you open the app today, answer { $name }'s complaint before you look at the numbers.
action-follow-one = when you open the app on Tuesday, follow { $name }'s account and leave a comment on something of theirs.
action-review-ten = when you have a quarter of an hour on Tuesday, open the list of accounts you follow and look at ten, one by one: you decide which to keep.
action-stay-cordial = when somebody new writes to you, answer cordially and wait to see what they add before you follow their account.

## /audience

audience-what = <b>Who follows you?</b> Open your list of followers and look at the 20 most recent accounts, one by one. No names needed.
audience-how = Tap one answer per account; below you can mark something else, if you like. Counted already? Write “13 out of 20”.
audience-now = Last time you counted { $hits } out of { $of }:
audience-share = <b>{ $hits } out of { $of }</b>. Among all who followed you lately, your audience would be { $part }: about { $percent }%, and with a sample like this anywhere between { $low } and { $high }%.
audience-most = Most of those who arrive are the people you are looking for: there is somebody to talk to.
audience-few = Most of those who arrive are not the people you are looking for. That's no fault of yours: it says whom your content speaks to right now.
audience-more = It looks as if more than half are the people you are looking for, but with this sample it isn't certain yet.
audience-less = It looks as if fewer than half are the people you are looking for, but with this sample it isn't certain yet.
audience-even = Half and half: with this sample one can't say more.
audience-step-most = when you post this week, ask those people a question that takes one word to answer, and reply to every answer.
audience-step-few = when you write your next post, say in the first line whom it is for and what worries them.
audience-step-unsure = when you have another quarter of an hour, look at 20 more accounts and send me the sum: for example “26 out of 40”.
audience-short = { $of ->
    [one] 1 account is too little to say anything.
   *[other] { $of } accounts are too few to say anything.
} { $missing ->
    [one] Look at 1 more
   *[other] Look at { $missing } more
} and send me the sum. I haven't noted anything yet.
audience-impossible = It can't be { $hits } out of { $of }: the first number is how many are part of your audience, the second how many you looked at. For example: “13 out of 20”.
audience-too-many = { $of } accounts looked at one by one are a lot: I won't note that. 20 are enough; for example “13 out of 20”.
audience-of-what = { $hits } out of how many? Write it like this: “13 out of 20”.
audience-unread = I don't see how many out of how many. Write it like this: “13 out of 20”. /cancel leaves it.
audience-undone = Undone: that count no longer holds.
audience-is-it = <b>{ $hits } out of { $of }</b>: are those accounts that follow you and are your audience?
audience-how-many-are = Tell me how many <b>are</b> your audience: “13 of 20 are my audience”. I haven't noted anything yet.
button-audience-again = Count again
command-people = Your people: whom to follow, who helps
command-audience = Do the right people follow you? Count 20
