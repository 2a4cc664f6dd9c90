/** Given names from many parts of the world, in the letters their bearers use in a Latin script. Nobody real is meant. */
export const givenNames = words(`
  Aaliyah Abena Adaeze Adrián Agnieszka Aiko Ainhoa Akira Alejandra Aleksander Alice Alina Álvaro Amadou Amara Amélie Amina
  Amir Anahera Ananya Anders Andrea Aneta Anh Anika Antonín Aoife Arash Arjun Arman Aroha Astrid Awa Ayşe Azra Babajide
  Beatriz Benedikt Bilal Björn Blessing Bogdan Bronwyn Camille Carlos Catarina Céline Chidi Chiara Chloé Ciarán Clara
  Dalia Daniel Darya Davit Deepa Diego Dilnoza Dimitra Duc Ebru Eilidh Ekaterine Elena Elif Emeka Emil Emre Eszter
  Eun-ji Fatima Felipe Femi Fiona Florence François Freja Gabriela Gašper Georgi Giulia Grace Gulnara Gustavo Habiba
  Hamza Hana Haruto Hassan Heidi Helena Hina Hiroshi Hoda Hye-jin Ibrahim Ifeoma Ilse Imani Inês Ingrid Ioana Ishaan
  Ivana Jakub Jamila Javier Jelena Jian Jin-woo Joana Jonas José Juan Julia Jürgen Kaito Kamala Karim Katarzyna Kaveh
  Kenji Kwame Lakshmi Lars Latifa Laura Leila Lerato Lina Linh Lucía Luka Lwazi Maëlle Magdalena Mahmoud Maja Malik
  Manuel Mareike Mariam Márta Mateo Matilda Mehmet Mei Mikkel Milan Min-jun Mira Mohammed Moana Nadia Naledi Naoko Nasrin
  Neha Ngozi Niamh Nikolai Nkechi Noa Nomvula Nour Oana Oksana Olga Olivier Omar Oscar Parisa Paulina Pedro Petra Phuong
  Piotr Priya Qing Rafael Rahel Rajesh Ramona Rania Raphaël Rashid Ren Renata Rosa Ruth Saanvi Sabine Said Sakura Salma
  Samir Sanna Santiago Saskia Sebastian Selin Shanthi Shira Sibusiso Siddharth Simone Sina Sofía Soo-ah Stefan Sunita
  Svetlana Tala Tamar Tanvi Tariq Tatiana Temitope Thandiwe Theo Thomas Tiago Tomasz Tuấn Uchenna Valentina Vasilis Vera
  Vikram Viktória Wanjiru Wei Xin Yara Yasmin Yohannes Youssef Yuki Yusuf Zainab Zanele Zdeněk Zeynep Zoë
`);

/** Family names, likewise. */
export const familyNames = words(`
  Abdi Abe Abebe Achieng Acosta Adebayo Adeyemi Aguilar Ahmadi Aitken Akintola Albrecht Almeida Amsel Andersen Andrade
  Antoniou Aoki Appiah Arslan Asante Aydın Bailey Bakker Balogun Banerjee Barbosa Baran Bauer Becker Bello Bergström
  Bianchi Błaszczyk Boateng Botha Boucher Braun Brennan Byrne Çelik Chanda Chatterjee Chavez Chen Chikwanha Choi Chukwu
  Clarke Colombo Contreras Costa Cruz Csorba Dahl Dang Darwish Dasgupta Daly Dembélé Demir Desai Diallo Diop Dlamini Doğan
  Domínguez Duarte Dubois Dumitrescu Dvořák Eklund Eriksson Escobar Eze Fairweather Farah Fekete Ferrari Fischer Flores
  Fonseca Fujita Gallagher García Garipov Gebre Georgiou Ghosh Giannopoulos Gill González Goto Greene Grossmann Gupta
  Gutiérrez Haddad Hakimi Halonen Hansen Hashimoto Hassan Herrera Hirano Hoang Holm Horváth Hughes Hussain Ibarra Ilić
  Ishikawa Islam Ivanova Iyer Jahangiri Jansen Jensen Jiménez Johansson Joshi Juárez Kamau Kang Kaplan Karlsson Kariuki
  Kato Kaya Keita Khalil Khumalo Kim Kiplagat Kobayashi Koch Kohli Konaté Kowalczyk Krasniqi Krüger Kumar Kurz Laine
  Lambert Laukkanen Le Lefèvre Leung Lewandowski Lima Lindqvist Liu López Lukić Mabaso Macdonald Magalhães Mahlangu Malhotra
  Mancini Marin Marković Martinez Masuda Mbeki Mehta Meier Mendes Menon Mensah Meyer Mikkelsen Mishra Mokoena Molina Moreau
  Moretti Mori Moyo Müller Murphy Mwangi Nagy Nair Nakamura Naidoo Ndiaye Nel Nguyễn Nielsen Njoroge Novák Nowak Nwosu
  Oba O'Brien O'Connor Obi Ochoa Ogawa Okafor Okonkwo Oliveira Olsen Omondi Ong Ortiz Osei Otieno Ozturk Pacheco Park
  Patel Pereira Petersen Petrović Pham Pillai Popescu Quispe Rahman Ramírez Rasmussen Reddy Reyes Ribeiro Ricci Rojas Romero
  Rosenberg Rossi Roy Ruiz Saito Salazar Salonen Samuelsson Sánchez Santos Sato Schäfer Schneider Schulz Sen Sharma Shimizu
  Silva Singh Sithole Soto Souza Ström Suárez Suzuki Svensson Szabó Takahashi Tamm Tan Tanaka Teixeira Tekin Thapa Toivonen
  Torres Traoré Trần Tshabalala Ueda Vargas Vega Villanueva Virtanen Vlček Vogel Waititi Walsh Wambui Wang Watanabe Weber
  Wójcik Wong Xu Yamamoto Yang Yıldız Yoon Zając Zhang Zhou Zimmermann Zulu
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
