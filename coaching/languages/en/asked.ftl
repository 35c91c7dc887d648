### Why each thing is asked, and what is left open.

round-behind = Still open: { $what }.
round-behind-at = Still open, at question { $n } of { $of }: { $what }.
round-remaining = { $n ->
    [one] 1 left, counting this one.
   *[other] { $n } left, counting this one.
}

round-name-interview = the first questions
round-name-card = the card of who you want to reach
round-name-brand = the questions about your brand
round-name-purpose = the questions about what it's for
round-name-community = the look at your community
round-name-clients = the questions about your customers
round-name-mirror = the questions about your own likes
round-name-follow = <b>{ $name }</b>
round-name-audience = looking at who follows you, one account at a time

why-ask-interview = So that what I tell you is about your own work and not in general: what you sell, to whom and what for. You can skip any of them.
why-ask-card = With those six answers I can see whether your posts are for that person, and whether those who left were anyone you wanted. You can skip any of them.
why-ask-brand = So that the steps I suggest sound like you, and I can warn you when something goes against what you'd never do. You can skip any of them.
why-ask-purpose = Because more followers are no end in themselves: knowing what you want them for, I can tell you whether the numbers go that way. You can skip any of them.
why-ask-community = Because a community shows in who answers and who comes back, not in how many there are. Each week I compare it with your earlier weeks. You can skip any of them.
why-ask-clients = Because hardly anybody comments before buying: this shows how much the silent ones bring you. You can skip any of them.
why-ask-mirror = To compare: of the likes you gave, how many became something. It's the same with those you get. I keep none of the numbers.
why-ask-audience = To know whether the people who arrive are those you want: a few accounts are enough for an idea, with its margin. I keep nobody's name.
why-ask-plan = Because with a set moment (“when …, I'll …”) people do far more than with an intention. If it doesn't suit you, we leave it.
why-ask-follow = So that I don't say “follow” blindly: what counts is whether they add something, are part of your audience, or only criticise. How many followers they have doesn't matter.
why-ask-review = It's here because you follow it and, from what you told me, it has been silent for a while. You decide; I touch no account.
why-ask-figure = Because I'm not sure about that number, and a wrong one bends everything I tell you later. Until you answer, it doesn't count.
why-ask-network = Because each network is counted on its own: without knowing which it is, I can't compare it with last week.
why-ask-outcome = Because it shows me what works for you: if it didn't happen, I look for something smaller. There is nothing to justify.
why-ask-post = To see whether what you post is for the people you want, and what each thing gives them. You needn't answer.
why-ask-request = To know whether what they asked for has its post by now. You needn't answer.
why-ask-goal = Because with a number in view I can tell you how fast you're getting there. It works without a goal, too.
why-ask-zone = So that I write to you at an hour that doesn't disturb you. I only keep the time zone.

pause-weekend = I can move the summary to another day. And if you want no reminders at weekends either, write “only the summary”: then nothing else comes. I haven't changed anything yet.
zone-offer = Are you in { $town }? Then the summary reaches you at your hour; for now I'm assuming it.
button-zone-there = Yes, { $town }
button-zone-other = No, another city
