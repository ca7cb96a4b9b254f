// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built command line in a folder of its own and looks at what it says.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace grants::cli_test {

struct Outcome {
    int exit = 0;
    std::string out, err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// A temporary folder with the program at hand; gone with the object.
class Program {
  public:
    Program();
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    [[nodiscard]] Outcome run(const std::vector<std::string>& arguments) const;
    /// The same at a terminal, with what is typed there, ends of line included.
    [[nodiscard]] Outcome runAtTerminal(const std::vector<std::string>& arguments,
                                        const std::string& typed) const;
    /// The same at a terminal where each answer is typed once it is asked for; also all that the
    /// terminal showed. `whileAsked` is called with the process before the first answer.
    struct Asked {
        Outcome outcome;
        std::string shown;
    };
    [[nodiscard]] Asked runAsked(const std::vector<std::string>& arguments,
                                 const std::vector<std::string>& answers,
                                 const std::function<void(int)>& whileAsked = {}) const;
    /// Several of the same that are started together.
    [[nodiscard]] std::vector<Outcome> runAtOnce(const std::vector<std::string>& arguments,
                                                 int times) const;
    /// The same with a Ctrl+C already waiting when it starts.
    [[nodiscard]] Outcome runInterrupted(const std::vector<std::string>& arguments) const;
    /// A path in the folder.
    [[nodiscard]] std::string path(const std::string& name) const {
        return (m_folder / name).string();
    }
    /// Writes a file into the folder and gives its path.
    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const;
    /// A new fund file with the sample year imported.
    [[nodiscard]] std::string sampleFund() const;

  private:
    std::filesystem::path m_folder;
};

[[nodiscard]] std::string samplePath();
[[nodiscard]] std::string bytesOf(const std::string& path);
[[nodiscard]] bool hasChinese(const std::string& text);

}  // namespace grants::cli_test
