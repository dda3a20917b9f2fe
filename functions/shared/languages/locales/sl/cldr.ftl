# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "." }
language-grouped-from = 5
language-plural-forms = few one other two
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] marec
    [4] april
    [5] maj
    [6] junij
    [7] julij
    [8] avgust
    [9] september
    [10] oktober
    [11] november
   *[12] december
 } { $year }
date-and-time = { $date }, { $time }
