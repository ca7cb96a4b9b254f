// SPDX-License-Identifier: GPL-3.0-or-later
// The doors by which payments begin, as what is asked in a dialog goes through them.
#pragma once

#include "ui/desk/session.h"

#include <vector>

namespace grants::ui {

/// Each act names in the place of its number the reason of the payment: a 受理号.
void requestPayments(Session& session, const std::vector<Act>& acts, VerdictsHeard heard);
void recoverPayments(Session& session, const std::vector<Act>& acts, VerdictsHeard heard);

}  // namespace grants::ui
