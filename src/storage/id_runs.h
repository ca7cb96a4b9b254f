// SPDX-License-Identifier: GPL-3.0-or-later
// Ids in the order they come, kept as runs: an import gives them one after another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace grants {

class IdRuns {
  public:
    void add(std::int64_t id) {
        if (!m_runs.empty() && m_runs.back().last + 1 == id) {
            m_runs.back().last = id;
        } else {
            m_runs.push_back({id, id});
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// `[[1,348],[400,400]]`.
    [[nodiscard]] std::string json() const {
        std::string text;
        for (const Run& run : m_runs) {
            text.append(text.empty() ? "[[" : ",[").append(std::to_string(run.first));
            text.append(",").append(std::to_string(run.last)).append("]");
        }
        return text.empty() ? "[]" : text + "]";
    }

  private:
    struct Run {
        std::int64_t first, last;
    };
    std::vector<Run> m_runs;
};

}  // namespace grants
