// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/input_labels.h"

#include <map>

namespace grants {
namespace {

std::string nameOf(const std::filesystem::path& path) {
    return path.filename().string();
}

std::string nameInFolder(const std::filesystem::path& path) {
    return (std::filesystem::absolute(path).parent_path().filename() / path.filename()).string();
}

std::map<std::string, int> counted(const std::vector<std::string>& labels) {
    std::map<std::string, int> times;
    for (const std::string& label : labels) ++times[label];
    return times;
}

}  // namespace

std::vector<std::string> labelsOf(const std::vector<std::filesystem::path>& inputs) {
    std::vector<std::string> labels;
    for (const auto& path : inputs) labels.push_back(nameOf(path));
    const auto names = counted(labels);
    for (std::size_t at = 0; at < inputs.size(); ++at)
        if (names.at(labels[at]) > 1) labels[at] = nameInFolder(inputs[at]);
    const auto inFolders = counted(labels);
    std::map<std::string, int> seen;
    for (std::string& label : labels) {
        if (inFolders.at(label) == 1) continue;
        const int number = ++seen[label];
        label += " (" + std::to_string(number) + ")";
    }
    return labels;
}

}  // namespace grants
