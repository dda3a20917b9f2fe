# What Unicode CLDR says about this language: written by cldr/generate.

language-direction = ltr
# Stands between groups of three digits, in numbers of so many digits and more.
language-thousands-separator = { "." }
language-grouped-from = 4
language-plural-forms = few one other
# The names of the months are written out: 4/10 and 10/4 are read differently. $time is like 15:48.
date = { $day } { $month ->
    [1] ianuarie
    [2] februarie
    [3] martie
    [4] aprilie
    [5] mai
    [6] iunie
    [7] iulie
    [8] august
    [9] septembrie
    [10] octombrie
    [11] noiembrie
   *[12] decembrie
 } { $year }
date-and-time = { $date }, { $time }
