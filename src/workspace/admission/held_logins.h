// SPDX-License-Identifier: GPL-3.0-or-later
// Who scores as an expert: whoever signs in with the expert's login. It opens sealed sheets, so it
// stays as it is while there are any, and nobody says of himself that he is an expert.
#pragma once

#include "domain/people/separation.h"
#include "domain/year/fund_year.h"
#include "workspace/admission/admissible.h"

#include <optional>

namespace grants {

/// Whether somebody else scores as the expert afterwards, or he under another number; null: the
/// expert is new, or goes.
[[nodiscard]] bool changesWhoScores(const Expert* before, const Expert* after);
/// Why `after` may not stand in the place of `before`, either of them null as above. SETTLED
/// while a sheet of his is sealed or may be given, and once he gave one by his login; SEPARATION
/// for whoever asks about his own login. An expert on paper only gets one as long as nothing of his
/// is sealed.
[[nodiscard]] std::optional<Admissible::Obstacle> obstacleToExpert(const Expert* before,
                                                                   const Expert* after,
                                                                   const FundYear& year,
                                                                   const Asker& asker);

}  // namespace grants
