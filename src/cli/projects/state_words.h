// SPDX-License-Identifier: GPL-3.0-or-later
// How the state of an application is called.
#pragma once

#include "cli/console.h"
#include "domain/applications/application_state.h"

namespace grants::cli {

[[nodiscard]] inline std::string stateInWords(std::string_view code, const Console& console) {
    const ApplicationState* state = findState(code);
    return state == nullptr ? std::string(code) : console.text(state->name);
}

}  // namespace grants::cli
