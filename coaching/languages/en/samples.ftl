### Samples by hand: who follows you, what people ask for, who is silent and buys.

## /audience, one by one

audience-again = We go on where you left off, with your list of followers open.
audience-last = On { $day } you counted { $hits } out of { $of }.
audience-place = <b>Account { $n } of { $of }</b> · { $hits } of your audience{ $unknown }
audience-unknown = { " " }· { $n } not known
audience-ask = Part of your audience?
audience-ask-known = Part of your audience (“{ $target }”)?
button-tick-yes = Yes
button-tick-no = No
button-tick-unknown = Don't know
button-tick-back = ↩︎ The one before
button-tick-end = Finish
button-mark-fake = Looks fake
button-mark-fake-on = ✓ Looks fake
button-mark-language = Other language
button-mark-language-on = ✓ Other language
button-mark-talks = Talks to me
button-mark-talks-on = ✓ Talks to me
button-audience-more = { $n ->
    [one] Look at 1 more
   *[other] Look at { $n } more
}
button-audience-more-few = { $missing ->
    [one] Look at 1 more
   *[other] Look at { $missing } more
}
audience-left = No problem: I haven't noted anything. /audience, whenever you like.
audience-left-at = You have looked at { $n } of { $of } accounts. With /audience we go on from there until { $day }.
audience-too-few = Of { $looked } accounts you could tell { $of }: that's too few to say anything yet. { $missing ->
    [one] 1 is missing.
   *[other] { $missing } are missing.
}
audience-besides = You also saw: { $marks }.
audience-mark-fake = { $n ->
    [one] 1 that looks fake
   *[other] { $n } that look fake
}
audience-mark-language = { $n } in another language
audience-mark-talks = { $n ->
    [one] 1 that talks to you
   *[other] { $n } that talk to you
}
audience-unknown-apart = { $n ->
    [one] Of 1 you couldn't say: it's left out.
   *[other] Of { $n } you couldn't say: they are left out.
}
audience-step-more = when you have another quarter of an hour, look at a few more: I go on counting where you left.
part-of = { $n ->
    [one] about 1 in { $of }
   *[other] about { $n } in { $of }
}
part-half = about half
part-hardly = hardly anybody
part-nearly-all = nearly everybody

## What people ask you for (M23)

requests-one = “{ $text }” ({ $n } people)
requests-some = “{ $text }” (at least 1)
requests-noted = Noted what people ask you for: { $text }.
requests-noted-again = They keep asking you for this (since { $day }): { $text }.
requests-list = What people ask you for and has no post yet: { $text }.
requests-list-done = Has its post already: { $text }.
requests-none = You haven't told me of anything that people ask you for yet. For example: “three people asked me for sizes”.
requests-next = When you post something about it, I'll ask whether it answers them.
requests-answers = Does it answer what people asked you for: { $text }?
requests-answers-which = Does “{ $post }” answer what people asked you for: { $text }?
requests-still = All right: it's still open.
requests-undone = Undone: what people asked for is as it was.
community-waiting = { $n } people asked for “{ $text }”; no post answers it yet.
community-waiting-some = People asked for “{ $text }”; no post answers it yet.

## Customers who were silent (M13)

amount-new_clients = { $n ->
    [one] 1 new customer
   *[other] { $n } new customers
}
amount-silent_clients = { $n ->
    [one] 1 who had never said a word
   *[other] { $n } who had never said a word
}
amount-new_clients-change = { $n } new customers
amount-silent_clients-change = { $n } who had never said a word
button-clients = 🤫 Were your new customers silent?
clients-start = Two questions about those who bought from you for the first time. A rough guess will do.
clients-ask-new_clients = <b>How many new customers did you have in the last four weeks?</b> Tap or write the number.
clients-ask-silent_clients = { $clients ->
    [one] <b>Had they commented or liked before they bought?</b> 0 if they had; 1 if they had never said a word.
   *[other] <b>Of { $clients }, how many had never commented or liked?</b>
}
clients-silent = { $clients ->
    [one] Your new customer had never said a word before buying: silent isn't gone. Those who say nothing read you too.
   *[other] { $silent } of { $clients } new customers had never said a word before buying: silent isn't gone. Those who say nothing read you too.
}
clients-all-spoke = { $clients ->
    [one] Your new customer talked to you before buying. With so few one can't say more.
   *[other] Your { $clients } new customers talked to you before buying: the conversation leads somewhere.
}
clients-noted = { $clients ->
    [one] Noted: 1 new customer in four weeks.
   *[other] Noted: { $clients } new customers in four weeks.
}
clients-active = In { $days } days { $active } of { $followers } accounts did something ({ $percent }%): that 9 in 10 are silent is the rule.
clients-active-lively = In { $days } days { $active } of { $followers } accounts did something ({ $percent }%): more than the rule, which is 1 in 10.
clients-none = Noted: no new customer in four weeks. When somebody comes, ask since when they have read you.
clients-left = No problem: I haven't noted any of it.
clients-step-invite = when you post this week, ask something that takes one word to answer: it's the easy way to stop being silent.
clients-step-ask = when your next customer comes, ask since when they have read you and what made up their mind.

## What is left half-way

round-again = We go on where you left off.
round-waits = I keep what you have told me until { $day }; then I forget it.
round-left = We'll leave it here.
round-left-with = We'll leave it here. So far: { $figures }.
round-noted = { $figures }.
button-anew = Start again

## How much is a lot

kept-a-lot = There's no figure that holds for every account: what counts is whether they are more or fewer than your own usually are. Send me this week's, and with another week's I can tell you.
network-unknown = No problem: it stays noted without a network. Tell me when you know.
