// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include "support/source_dir.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace grants::house {

namespace fs = std::filesystem;

std::vector<SourceFile> sourcesBelow(const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        const std::size_t before = files.size();
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(test::sourcePath()) / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending != ".cpp" && ending != ".h") continue;
            const std::string path = entry.path().lexically_relative(test::sourcePath()).string();
            files.push_back({path, contentsOf(path)});
        }
        if (files.size() == before) throw std::runtime_error("no sources below " + folder);
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::string contentsOf(const std::string& path) {
    std::ifstream file(fs::path(test::sourcePath()) / path, std::ios::binary);
    if (!file) throw std::runtime_error("cannot read " + path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> includesOf(const SourceFile& file) {
    static const std::regex pattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<std::string> includes;
    for (const std::string& line : linesOf(file.text)) {
        std::smatch match;
        if (std::regex_search(line, match, pattern)) includes.push_back(match[1]);
    }
    return includes;
}

bool startsWith(const std::string& text, const std::string& start) {
    return text.rfind(start, 0) == 0;
}

}  // namespace grants::house
